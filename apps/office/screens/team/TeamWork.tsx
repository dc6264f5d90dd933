import type { TeamWork as Work } from '@thari/contract/office/desk';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useEffect } from 'preact/hooks';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import { clockOf } from '../../words/date-words.ts';
import type { Words } from '../../words/en.ts';
import { type AgreedLine, agreedLines, type OutLine, outLines } from './team-work-view.ts';

/** Somebody who is not back is seen within so long, without anybody pressing a button. */
const askedEveryMs = 60_000;

/** Who is out and not back, who is away, and what the team agreed. */
export function TeamWork() {
  const { api, site, words } = useDesk();
  const work = useLoaded(`team-work ${site.id}`, () => api.teamWork(site.id));
  useEffect(() => {
    if (work.is === 'loading') return;
    const timer = setInterval(work.again, askedEveryMs);
    return () => clearInterval(timer);
  }, [work.is]);
  return (
    <Loading of={work} label={words.team.loading}>
      {(answer) => <Tables work={answer} />}
    </Loading>
  );
}

function Tables({ work }: { readonly work: Work }) {
  const { session, words } = useDesk();
  const today = todayOf(session);
  const { team } = words;
  return (
    <>
      <DataTable
        caption={team.out}
        columns={outColumns(words)}
        rows={outLines(work, { today, clock: clockOf(new Date().toISOString()), words })}
        rowKey={({ id }) => id}
        words={tableWords(words, team.nobodyOut)}
      />
      <DataTable
        caption={team.away}
        columns={[
          { id: 'worker', label: team.awayColumns.worker, cell: ({ worker }) => worker || words.person.somebody },
          { id: 'by', label: team.awayColumns.coveredBy, cell: ({ coveredBy }) => coveredBy || words.person.somebody },
          { id: 'from', label: team.awayColumns.from, cell: ({ fromOn }) => words.dates.short(fromOn, today) },
          { id: 'until', label: team.awayColumns.until, cell: ({ untilOn }) => words.dates.short(untilOn, today) },
        ]}
        rows={[...work.covers]}
        rowKey={({ id }) => id}
        words={tableWords(words, team.nobodyAway)}
      />
      <DataTable
        caption={team.agreed}
        columns={agreedColumns(words)}
        rows={agreedLines(work, { today, words })}
        rowKey={({ id }) => id}
        words={tableWords(words, team.nothingAgreed)}
      />
    </>
  );
}

const outColumns = ({ team }: Words): Column<OutLine>[] => [
  { id: 'worker', label: team.outColumns.worker, cell: ({ worker }) => worker },
  { id: 'left', label: team.outColumns.left, cell: ({ left }) => left },
  { id: 'back', label: team.outColumns.backBy, cell: ({ backBy }) => backBy },
  { id: 'visits', label: team.outColumns.visits, cell: ({ visits }) => visits },
  {
    id: 'state',
    label: team.outColumns.state,
    cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
  },
];

const agreedColumns = ({ team }: Words): Column<AgreedLine>[] => [
  { id: 'what', label: team.agreedColumns.what, cell: ({ what }) => what },
  { id: 'by', label: team.agreedColumns.by, cell: ({ by }) => by },
  { id: 'due', label: team.agreedColumns.due, cell: ({ due }) => due },
  {
    id: 'state',
    label: team.agreedColumns.state,
    cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
  },
];
