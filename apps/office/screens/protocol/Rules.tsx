import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useDesk } from '../../app/desk-context.ts';
import { tableWords } from '../../app/table-words.ts';
import type { Words } from '../../words/en.ts';
import type { RuleLine } from './protocol-view.ts';

/** The rules of one chapter, each with the paper it comes from. */
export function Rules({ title, rules }: { readonly title: string; readonly rules: readonly RuleLine[] }) {
  const { words } = useDesk();
  return (
    <section class="office-rules">
      <DataTable
        caption={title}
        columns={columnsOf(words)}
        rows={rules}
        rowKey={({ id }) => id}
        words={tableWords(words, words.protocol.rules.none)}
      />
    </section>
  );
}

const columnsOf = ({ protocol: t }: Words): Column<RuleLine>[] => [
  { id: 'says', label: t.rules.columns.says, cell: ({ says }) => says },
  { id: 'source', label: t.rules.columns.source, cell: ({ source }) => <span class="office-quiet">{source}</span> },
  {
    id: 'evidence',
    label: t.rules.columns.evidence,
    cell: ({ isRead }) => <Evidence isRead={isRead} />,
  },
];

/** Seen in the source by one of us, or from memory: the draft mark of a single rule or number. */
export function Evidence({ isRead }: { readonly isRead: boolean }) {
  const { evidence } = useDesk().words.protocol;
  return (
    <span class="office-evidence">
      <StatusPill kind={isRead ? 'done' : 'due'}>{isRead ? evidence.read : evidence.unverified}</StatusPill>
      {!isRead && (
        <span class="office-paper-box" aria-hidden>
          ☐
        </span>
      )}
    </span>
  );
}
