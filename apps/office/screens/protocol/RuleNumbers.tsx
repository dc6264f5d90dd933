import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { useDesk } from '../../app/desk-context.ts';
import { tableWords } from '../../app/table-words.ts';
import type { Words } from '../../words/en.ts';
import type { NumberLine, Section } from './protocol-view.ts';
import { Evidence } from './Rules.tsx';

/** The numbers of one section, with what the default says where it says something else. */
export function RuleNumbers({ section }: { readonly section: Section }) {
  const { words } = useDesk();
  return (
    <section class="office-numbers-of">
      <DataTable
        caption={section.title}
        columns={columnsOf(words)}
        rows={section.numbers}
        rowKey={({ what }) => what}
        words={tableWords(words, words.protocol.rules.none)}
      />
      {section.sources.map(({ text, isRead }) => (
        <p key={text} class="office-rule-source">
          <Evidence isRead={isRead} /> <span class="office-quiet">{text}</span>
        </p>
      ))}
    </section>
  );
}

const columnsOf = ({ protocol: { numbers: t } }: Words): Column<NumberLine>[] => [
  { id: 'what', label: t.columns.what, cell: ({ what }) => what },
  {
    id: 'value',
    label: t.columns.value,
    cell: ({ value, base }) => (base === undefined ? value : <strong>{value}</strong>),
  },
  { id: 'base', label: t.columns.base, cell: ({ base }) => base ?? '' },
];
