import { Button } from '@thari/ui/Button.tsx';
import { useDesk } from './desk-context.ts';

/** Hides or shows what things are about. Hidden until she asks, and hidden again when the desk is locked. */
export function ClearWordsButton() {
  const { clearWords, showClearWords, words } = useDesk();
  return (
    <Button icon={clearWords ? 'eye-off' : 'eye'} onPress={() => showClearWords(!clearWords)}>
      {clearWords ? words.person.hide : words.person.show}
    </Button>
  );
}
