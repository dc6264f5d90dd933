import { Button } from '@thari/ui/Button.tsx';
import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import type { Words } from '../../words/words.ts';

type OpeningScreenProps = { readonly t: Words; readonly failed: boolean };

/** Before the engine has answered: the same piece of cloth as the door, so that nothing jumps. */
export function OpeningScreen({ t, failed }: OpeningScreenProps) {
  return (
    <LockScreen>
      <h1 class="ui-unseen">{t.app.loading}</h1>
      {failed && (
        <Notice kind="problem" action={<Button onPress={() => location.reload()}>{t.app.again}</Button>}>
          {t.app.failed}
        </Notice>
      )}
    </LockScreen>
  );
}
