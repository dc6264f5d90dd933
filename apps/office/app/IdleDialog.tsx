import { Button } from '@thari/ui/Button.tsx';
import { Dialog } from '@thari/ui/Dialog.tsx';
import { useDesk } from './desk-context.ts';
import { usePresence } from './use-presence.ts';

type IdleDialogProps = {
  readonly onGone: () => void;
  /** Another tab of this desk was locked. */
  readonly onLocked: () => void;
};

/** Asks in the last minute whether she is still there, and locks the desk when nobody answers. */
export function IdleDialog({ onGone, onLocked }: IdleDialogProps) {
  const { api, words } = useDesk();
  const [now, stay] = usePresence({ onGone, onLocked, tellServer: () => void api.session() });
  const { idle } = words.frame;
  return (
    <Dialog
      open={now.is === 'quiet'}
      title={idle.heading}
      onClose={stay}
      actions={
        <>
          <Button kind="primary" onPress={stay}>
            {idle.stay}
          </Button>
          <Button onPress={onGone}>{idle.leave}</Button>
        </>
      }
    >
      {now.is === 'quiet' && <p>{idle.lead(now.secondsLeft)}</p>}
    </Dialog>
  );
}
