import { Button } from '@thari/ui/Button.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { useState } from 'preact/hooks';
import { isWholeCode, typedCode } from './activate-view.ts';
import type { DoorProps } from './DoorScreen.tsx';

/** The phone becomes one worker's phone: a code, once, where there is network. */
export function ActivateScreen({ engine, t, corner, onState }: DoorProps) {
  const [code, setCode] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const words = t.doors.activate;

  const go = async () => {
    if (!isWholeCode(code)) return setError(words.tooShort);
    setBusy(true);
    const answer = await engine
      .activate(typedCode(code))
      .catch(() => ({ ok: false, reason: 'server-problem' }) as const);
    setBusy(false);
    if (answer.ok) onState(answer.value);
    else setError(words.refusals[answer.reason]);
  };
  return (
    <LockScreen corner={corner}>
      <form
        class="door"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
      >
        <h1 class="door-title">{words.heading}</h1>
        <p>{words.lead}</p>
        <Field
          label={words.code}
          hint={words.codeHint}
          value={code}
          error={error}
          maxLength={24}
          onInput={(next) => {
            setCode(next);
            setError(undefined);
          }}
        />
        <Button kind="primary" type="submit" busy={busy ? words.busy : undefined} wide>
          {words.go}
        </Button>
      </form>
    </LockScreen>
  );
}
