import type { ProtocolPage } from '@thari/contract/office/protocol';
import { Button } from '@thari/ui/Button.tsx';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { Dialog } from '@thari/ui/Dialog.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { useState } from 'preact/hooks';
import type { Failure } from '../../api/answer.ts';
import { compare } from '../../app/compare.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { failureSaid } from '../../app/Loading.tsx';
import { tableWords } from '../../app/table-words.ts';
import type { SignatureLine } from './protocol-view.ts';

type SignaturesProps = {
  readonly lines: readonly SignatureLine[];
  readonly mayWithdraw: boolean;
  readonly onWithdrawn: (page: ProtocolPage) => void;
};

/** Everybody who ever signed for the rules of the country, also those who took it back. */
export function Signatures({ lines, mayWithdraw, onWithdrawn }: SignaturesProps) {
  const { words } = useDesk();
  const [asked, setAsked] = useState<SignatureLine>();
  const t = words.protocol.signatures;
  return (
    <section class="office-part">
      {lines.length === 0 ? (
        <>
          <SectionTitle>{t.heading}</SectionTitle>
          <p class="office-quiet">{t.none}</p>
        </>
      ) : (
        <DataTable
          caption={t.heading}
          columns={useColumns(mayWithdraw ? setAsked : undefined)}
          rows={lines}
          rowKey={({ approvalId }) => approvalId}
          words={tableWords(words, t.none)}
        />
      )}
      {asked && (
        <TakeBack
          line={asked}
          onClose={() => setAsked(undefined)}
          onWithdrawn={(page) => {
            setAsked(undefined);
            onWithdrawn(page);
          }}
        />
      )}
    </section>
  );
}

const useColumns = (onWithdraw: ((line: SignatureLine) => void) | undefined): Column<SignatureLine>[] => {
  const { session, words } = useDesk();
  const t = words.protocol.signatures;
  const day = (on: SignatureLine['approvedOn']) => words.dates.short(on, todayOf(session));
  return [
    {
      id: 'name',
      label: t.columns.name,
      cell: ({ name, registration }) => [name, registration].filter(Boolean).join(', '),
      order: (a, b) => compare(a.name, b.name),
    },
    { id: 'profession', label: t.columns.profession, cell: ({ profession }) => profession },
    {
      id: 'on',
      label: t.columns.on,
      cell: ({ approvedOn }) => day(approvedOn),
      order: (a, b) => compare(a.approvedOn, b.approvedOn),
    },
    {
      id: 'covers',
      label: t.columns.covers,
      cell: ({ covers, withdrawnOn, pack }) =>
        `${pack}: ${withdrawnOn ? t.withdrawn(day(withdrawnOn)) : covers === 'current' ? t.current : t.former}`,
    },
    ...(onWithdraw
      ? [
          {
            id: 'act',
            label: t.columns.act,
            cell: (line: SignatureLine) =>
              line.withdrawnOn === null && (
                <Button heardAs={t.withdrawHeard(line.name)} onPress={() => onWithdraw(line)}>
                  {t.withdraw}
                </Button>
              ),
          },
        ]
      : []),
  ];
};

type TakeBackProps = {
  readonly line: SignatureLine;
  readonly onClose: () => void;
  readonly onWithdrawn: (page: ProtocolPage) => void;
};

function TakeBack({ line, onClose, onWithdrawn }: TakeBackProps) {
  const { api, lock, words } = useDesk();
  const [failure, setFailure] = useState<Failure>();
  const t = words.protocol.takeBack;
  const withdraw = async () => {
    const answer = await api.withdrawApproval(line.approvalId);
    if (answer.ok) return onWithdrawn(answer.data);
    if (answer.failure.kind === 'signed-out') return lock('ended');
    setFailure(answer.failure);
  };
  return (
    <Dialog
      open
      title={t.heading}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void withdraw()}>
            {t.yes}
          </Button>
          <Button onPress={onClose}>{t.no}</Button>
        </>
      }
    >
      <p>{t.lead(line.name)}</p>
      {failure && <Notice kind="problem">{failureSaid(failure, words)}</Notice>}
    </Dialog>
  );
}
