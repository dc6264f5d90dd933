import type { IssuedCode } from '@thari/contract/office/desk';
import { Button } from '@thari/ui/Button.tsx';
import { Dialog } from '@thari/ui/Dialog.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Skeleton } from '@thari/ui/Skeleton.tsx';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../api/answer.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { failureSaid } from '../../app/Loading.tsx';
import './new-phone.css';
import { printSlip } from './print-slip.ts';

type NewPhoneProps = {
  readonly worker: { readonly id: string; readonly name: string };
  readonly onDone: () => void;
};

/** A one-time code for a worker's phone. It is nowhere but on this screen, and gone when it closes. */
export function NewPhone({ worker, onDone }: NewPhoneProps) {
  const { api, lock, session, site, words } = useDesk();
  const [answer, setAnswer] = useState<Answer<IssuedCode>>();
  useEffect(() => {
    api.issueCode(site.id, worker.id).then((came) => {
      if (!came.ok && came.failure.kind === 'signed-out') return lock('ended');
      setAnswer(came);
    });
  }, []);
  const { dialog } = words.team;
  const issued = answer?.ok ? answer.data : undefined;
  const until = issued && dialog.until(words.dates.instant(issued.validUntil, todayOf(session)));
  return (
    <>
      <Dialog
        open
        title={dialog.heading(worker.name)}
        onClose={onDone}
        actions={
          <>
            <Button kind="primary" onPress={onDone}>
              {dialog.done}
            </Button>
            {issued && (
              <Button icon="print" onPress={printSlip}>
                {dialog.slip}
              </Button>
            )}
          </>
        }
      >
        {!answer && <Skeleton label={dialog.making} rows={1} />}
        {answer && !answer.ok && <Notice kind="problem">{failureSaid(answer.failure, words)}</Notice>}
        {issued && (
          <div class="office-new-phone" role="status">
            <p>{dialog.lead}</p>
            <p class="office-one-time-code">{issued.code}</p>
            <p>
              <strong>{until}</strong>
            </p>
            <p>{dialog.once}</p>
          </div>
        )}
      </Dialog>
      {issued && <Slip code={issued.code} until={until ?? ''} />}
    </>
  );
}

/** What is printed: a code and till when. No name, no site, no programme: a slip is lost easily. */
function Slip({ code, until }: { readonly code: string; readonly until: string }) {
  const { slip } = useDesk().words.team;
  return (
    <div class="office-slip" aria-hidden>
      <p>{slip.heading}</p>
      <p>{slip.lead}</p>
      <p class="office-one-time-code">{code}</p>
      <p>{until}</p>
      <p>{slip.lost}</p>
    </div>
  );
}
