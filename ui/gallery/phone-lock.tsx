import { useState } from 'preact/hooks';
import { Button } from '../Button.tsx';
import { LockScreen } from '../LockScreen.tsx';
import { PinPad } from '../PinPad.tsx';

export function LockPage() {
  const [error, setError] = useState<string>();
  return (
    <LockScreen foot={<Button kind="plain">I forgot it</Button>}>
      <h1 class="ui-unseen">Locked</h1>
      <PinPad
        label="Your six numbers"
        error={error}
        onDone={() => setError('That is not it. 4 tries left.')}
        words={{ delete: 'Take the last one back', entered: (count, length) => `${count} of ${length}` }}
      />
    </LockScreen>
  );
}
