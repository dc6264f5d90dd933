import { Button } from '@thari/ui/Button.tsx';
import { LockScreen } from '@thari/ui/LockScreen.tsx';
import { useState } from 'preact/hooks';
import { ActivateScreen } from './ActivateScreen.tsx';
import type { DoorProps } from './DoorScreen.tsx';

/** After ten wrong tries: what is gone, what is not, and what to do. */
export function DestroyedScreen({ unsent, ...door }: DoorProps & { readonly unsent: number }) {
  const [hasCode, setHasCode] = useState(false);
  if (hasCode) return <ActivateScreen {...door} />;
  const words = door.t.doors.destroyed;
  return (
    <LockScreen corner={door.corner}>
      <div class="door">
        <h1 class="door-title">{words.heading}</h1>
        <p>{words.lead}</p>
        <p>
          <strong>{words.unsent(unsent)}</strong>
        </p>
        <p>{words.next}</p>
        <Button kind="primary" onPress={() => setHasCode(true)} wide>
          {words.haveCode}
        </Button>
      </div>
    </LockScreen>
  );
}
