import { Button } from '@thari/ui/Button.tsx';
import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { useState } from 'preact/hooks';
import type { DoorProps } from './DoorScreen.tsx';

/** Two windows of one app would write over each other, so only one is open at a time. */
export function ElsewhereScreen({ engine, t, corner, onState }: DoorProps) {
  const [busy, setBusy] = useState(false);
  const useHere = async () => {
    setBusy(true);
    const state = await engine.useHere().catch(() => undefined);
    setBusy(false);
    if (state) onState(state);
  };
  return (
    <LockScreen corner={corner}>
      <div class="door">
        <h1 class="door-title">{t.doors.elsewhere.heading}</h1>
        <p>{t.doors.elsewhere.lead}</p>
        <Button kind="primary" onPress={() => void useHere()} busy={busy ? t.doors.lock.busy : undefined} wide>
          {t.doors.elsewhere.useHere}
        </Button>
      </div>
    </LockScreen>
  );
}
