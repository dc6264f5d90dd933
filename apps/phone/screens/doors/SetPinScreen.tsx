import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { PinPad } from '@thari/ui/PinPad.tsx';
import { useState } from 'preact/hooks';
import type { DoorProps } from './DoorScreen.tsx';
import { nothingChosen, pinChosen } from './set-pin-view.ts';

/** She chooses the six numbers that open her phone. */
export function SetPinScreen({ engine, t, corner, onState, workerName }: DoorProps & { readonly workerName: string }) {
  const [choice, setChoice] = useState(nothingChosen);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const words = t.doors.pin;

  const chosen = async (pin: string) => {
    const next = pinChosen(choice, pin);
    setChoice(next.choice);
    setError(next.choice.differed ? words.differ : undefined);
    if (next.agreed === undefined) return;
    setBusy(true);
    const answer = await engine.setPin(next.agreed).catch(() => undefined);
    setBusy(false);
    if (answer?.ok) return onState(answer.value);
    setChoice(nothingChosen);
    setError(answer ? words.refusals[answer.reason] : t.app.failed);
  };
  const isFirst = choice.first === undefined;
  return (
    <LockScreen corner={corner}>
      <h1 class="door-title" translate={false}>
        {words.hello(workerName)}
      </h1>
      <PinPad
        key={isFirst ? 'first' : 'again'}
        label={isFirst ? words.choose : words.again}
        error={error}
        busy={busy ? words.busy : undefined}
        onDone={(pin) => void chosen(pin)}
        words={{ delete: t.app.deleteDigit, entered: words.entered }}
      />
      <ul class="rules" aria-label={words.rulesTitle}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </LockScreen>
  );
}
