import type { PlanItem } from '@thari/protocol/rule';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { SectionTitle } from '@thari/ui/SectionTitle.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import type { OpenPair } from '../../api/opened.ts';
import { compare } from '../../app/compare.ts';
import { tableWords } from '../../app/table-words.ts';
import type { Words } from '../../words/en.ts';
import { type PlanLine, planView } from './plan-view.ts';
import type { Saying } from './saying.ts';

type PlanProps = {
  readonly plan: readonly PlanItem[];
  readonly protocol: OpenPair['protocol'];
  readonly saying: Saying;
};

/** What is planned for them, why, and from which paper. */
export function Plan({ plan, protocol, saying }: PlanProps) {
  const { words } = saying;
  const { open, settled } = planView(plan, saying);
  const shared = {
    columns: columnsOf(words),
    rowKey: ({ key }: PlanLine) => key,
    words: tableWords(words, words.person.plan.none),
  };
  return (
    <section class="office-part">
      <SectionTitle count={open.length}>{words.person.plan.heading}</SectionTitle>
      {protocol.draft ? (
        <Notice kind="quiet" icon="pencil">
          {words.person.plan.draft(protocol.name)}
        </Notice>
      ) : (
        <p class="office-quiet">{words.person.plan.approved(protocol.name)}</p>
      )}
      <DataTable caption={words.person.plan.caption} rows={open} {...shared} />
      {settled.length > 0 && (
        <details class="office-more">
          <summary>{words.person.plan.settled(settled.length)}</summary>
          <DataTable caption={words.person.plan.settled(settled.length)} rows={settled} {...shared} />
        </details>
      )}
    </section>
  );
}

const columnsOf = ({ person }: Words): Column<PlanLine>[] => {
  const { columns } = person.plan;
  return [
    { id: 'what', label: columns.what, cell: ({ what }) => what },
    { id: 'about', label: columns.about, cell: ({ about }) => about, order: (a, b) => compare(a.about, b.about) },
    {
      id: 'state',
      label: columns.state,
      cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
      order: (a, b) => a.state.rank - b.state.rank,
    },
    {
      id: 'window',
      label: columns.window,
      cell: ({ window, lateAfter }) => <TwoLines first={window} second={lateAfter} />,
      order: (a, b) => compare(a.dueOn, b.dueOn),
    },
    {
      id: 'why',
      label: columns.why,
      cell: ({ why, source, unverified }) => (
        <TwoLines first={why} second={unverified ? `${source} (${unverified})` : source} />
      ),
    },
  ];
};

function TwoLines({ first, second }: { readonly first: string; readonly second: string | undefined }) {
  return (
    <span class="office-two-lines">
      <span>{first}</span>
      {second && <span class="office-quiet">{second}</span>}
    </span>
  );
}
