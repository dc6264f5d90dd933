import { Button } from '@thari/ui/Button.tsx';
import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { PinPad } from '@thari/ui/PinPad.tsx';
import { useState } from 'preact/hooks';
import type { PhoneState, UnlockRefusal } from '../../engine/engine-api.ts';
import type { DoorProps } from './DoorScreen.tsx';
import { lockView } from './lock-view.ts';
import { useCountdown } from './use-countdown.ts';

type LockedScreenProps = DoorProps & {
  readonly state: Extract<PhoneState, { readonly name: 'locked' }>;
  readonly useNewVersion: (() => void) | undefined;
};

/** The keys, and what she has to know before she uses them. */
export function LockedScreen({ engine, t, corner, onState, state, useNewVersion }: LockedScreenProps) {
  const [refused, setRefused] = useState<UnlockRefusal>();
  const [busy, setBusy] = useState(false);
  const secondsLeft = useCountdown(state.waitSeconds);
  const words = t.doors.lock;
  const view = lockView(state, refused, secondsLeft, t);

  const unlock = async (pin: string) => {
    setBusy(true);
    setRefused(undefined);
    const answer = await engine.unlock(pin).catch(() => undefined);
    if (answer?.ok) return onState(answer.value);
    const now = await engine.start().catch(() => undefined); // tries left, and how long to wait
    if (now) onState(now);
    setRefused(answer?.reason);
    setBusy(false);
  };
  return (
    <LockScreen corner={corner} foot={view.unsent && <p class="door-foot">{view.unsent}</p>}>
      <h1 class="ui-unseen">{words.heading}</h1>
      {useNewVersion && (
        <Notice icon="sync" action={<Button onPress={useNewVersion}>{t.app.updateNow}</Button>}>
          {t.app.update}
        </Notice>
      )}
      {view.wait && (
        <p class="door-wait" role="timer">
          <span>{words.wait}</span>
          <b>{view.wait}</b>
        </p>
      )}
      {view.leaseEnded && <LeaseEnded engine={engine} t={t} onState={onState} />}
      {view.keys && (
        <>
          {view.warning && <p class="door-warning">{view.warning}</p>}
          <PinPad
            label={words.label(state.workerName)}
            error={view.error}
            busy={busy ? words.busy : undefined}
            onDone={(pin) => void unlock(pin)}
            words={{ delete: t.app.deleteDigit, entered: t.doors.pin.entered }}
          />
        </>
      )}
    </LockScreen>
  );
}

/** Too long without the server: one meeting opens the door again. */
function LeaseEnded({ engine, t, onState }: Omit<DoorProps, 'corner'>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const meet = async () => {
    setBusy(true);
    const sync = await engine.syncNow().catch(() => undefined);
    setProblem(sync?.problem && t.sync.problems[sync.problem]);
    const now = await engine.start().catch(() => undefined);
    if (now) onState(now);
    setBusy(false);
  };
  return (
    <>
      <Notice icon="cloud-off">{t.doors.lock.leaseEnded}</Notice>
      {problem && <p class="door-warning">{problem}</p>}
      <Button kind="primary" onPress={() => void meet()} busy={busy ? t.doors.lock.meeting : undefined} wide>
        {t.doors.lock.meetServer}
      </Button>
    </>
  );
}
