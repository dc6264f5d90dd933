import { Button } from '@thari/ui/Button.tsx';
import { useApp } from '../../app/app-context.ts';

type RevealButtonProps = { readonly revealed: boolean; readonly onToggle: (() => void) | undefined };

/** Neutral words by default; the clear ones for half a minute, and never in a house that does not know. */
export function RevealButton({ revealed, onToggle }: RevealButtonProps) {
  const { t } = useApp();
  if (!onToggle) return <p class="ui-hint">{t.reach.covered}</p>;
  return (
    <div class="reveal">
      <Button kind="plain" icon={revealed ? 'eye-off' : 'eye'} onPress={onToggle}>
        {revealed ? t.app.unshow : t.app.show}
      </Button>
      {revealed && <p class="ui-hint">{t.app.showHint}</p>}
    </div>
  );
}
