import { Button } from '@thari/ui/Button.tsx';
import { Chip } from '@thari/ui/Chip.tsx';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { type StatusKind, StatusPill } from '@thari/ui/StatusPill.tsx';
import type { OpenCaseload } from '../../api/opened.ts';
import { asking, pathOf } from '../../app/address.ts';
import { compare } from '../../app/compare.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Words } from '../../words/en.ts';
import { type DiaryLine, type DiaryView, diaryView, type Section, sections, type WorkerCounts } from './diary-view.ts';

/** The page she starts with: who did not come, who is late, who comes today and who soon. */
export function DiaryScreen() {
  const { address, api, site, session, words } = useDesk();
  const loaded = useLoaded(`caseload ${site.id}`, () => api.caseload(site.id));
  const { diary } = words.lists;
  return (
    <Page
      title={diary.heading}
      sub={diary.sub(site.name, words.dates.on(todayOf(session), todayOf(session)))}
      asOf={loaded.is === 'there' ? loaded.data.asOf : undefined}
      right={
        <Button icon="list" href={pathOf({ place: { at: 'sheet' }, query: { site: address.query.site ?? '' } })}>
          {words.sheet.link}
        </Button>
      }
    >
      <Loading of={loaded} label={diary.loading}>
        {(caseload) => <Diary caseload={caseload} />}
      </Loading>
    </Page>
  );
}

function Diary({ caseload }: { readonly caseload: OpenCaseload }) {
  const { address, go, words } = useDesk();
  const { worker } = address.query;
  const view = diaryView(caseload, worker, words);
  if (caseload.rows.length === 0) return <EmptyState>{words.lists.diary.noneAtAll}</EmptyState>;
  return (
    <>
      <WorkerFilter view={view} />
      <p class="office-counts" role="status">
        {countsSaid(view, words)}
      </p>
      {sections.map((section) => (
        <SectionTable key={section} section={section} lines={view.sections[section]} />
      ))}
      <DataTable
        caption={words.lists.diary.perWorker}
        columns={workerColumns(words)}
        rows={view.workers}
        rowKey={({ id }) => id}
        onOpen={({ id }) => {
          go.instead(asking(address, { worker: id }));
          scrollTo(0, 0);
        }}
        words={tableWords(words, words.lists.diary.noneAtAll)}
      />
    </>
  );
}

const countsSaid = ({ sections: lines }: DiaryView, { lists }: Words): string =>
  lists.diary.counts(lines.missed.length, lines.late.length, lines.today.length, lines.coming.length);

function WorkerFilter({ view }: { readonly view: DiaryView }) {
  const { address, go, words } = useDesk();
  const { worker = '' } = address.query;
  const choose = (id: string) => go.instead(asking(address, { worker: id }));
  const { diary } = words.lists;
  return (
    <section class="office-filter" aria-label={diary.filter}>
      <span class="office-filter-word">{diary.filter}</span>
      <Chip label={diary.everyone} pressed={worker === ''} onPress={() => choose('')} />
      {view.workers.map(({ id, name, women }) => (
        <Chip
          key={id}
          label={diary.onlyHers(name, women)}
          pressed={worker === id && id !== ''}
          onPress={() => choose(id)}
        />
      ))}
    </section>
  );
}

/** Each section shows its beginning, so that the next one is not out of sight. */
const rowsAtFirst = 8;

function SectionTable({ section, lines }: { readonly section: Section; readonly lines: readonly DiaryLine[] }) {
  const { address, go, words } = useDesk();
  const { diary } = words.lists;
  return (
    <DataTable
      caption={`${diary.sections[section]} (${lines.length})`}
      columns={columnsOf(section, words)}
      rows={lines}
      rowKey={({ pairId }) => pairId}
      onOpen={({ pairId }) =>
        go.to({ place: { at: 'person', pairId }, query: address.query.site ? { site: address.query.site } : {} })
      }
      page={rowsAtFirst}
      words={tableWords(words, diary.none[section])}
    />
  );
}

const kinds: Readonly<Record<Section, StatusKind | undefined>> = {
  missed: 'late',
  late: 'late',
  today: 'due',
  coming: undefined,
};

const columnsOf = (section: Section, words: Words): Column<DiaryLine>[] => {
  const { columns } = words.lists.diary;
  const tracing: Column<DiaryLine> = {
    id: 'tracing',
    label: columns.tracing,
    cell: ({ tracing: tried, worker }) => <Tracing by={worker.name} tried={tried} />,
    order: (a, b) => a.attempts - b.attempts,
  };
  const worker: Column<DiaryLine> = {
    id: 'worker',
    label: columns.worker,
    cell: (line) => line.worker.name,
    order: (a, b) => compare(a.worker.name, b.worker.name),
  };
  return [
    { id: 'name', label: columns.name, cell: ({ name }) => name, order: (a, b) => compare(a.name, b.name) },
    { id: 'code', label: columns.code, cell: ({ code }) => <span class="office-code">{code}</span> },
    { id: 'what', label: section === 'missed' ? columns.happened : columns.what, cell: ({ what }) => what.join(', ') },
    {
      id: 'how',
      label: columns.how[section],
      cell: ({ when }) => <When kind={kinds[section]} when={when} />,
      order: (a, b) => b.daysLate - a.daysLate || compare(a.day, b.day) || compare(a.when, b.when),
    },
    section === 'missed' ? tracing : worker,
  ];
};

function When({ kind, when }: { readonly kind: StatusKind | undefined; readonly when: string }) {
  return kind ? <StatusPill kind={kind}>{when}</StatusPill> : <span>{when}</span>;
}

function Tracing({ by, tried }: { readonly by: string; readonly tried: string }) {
  return (
    <span class="office-two-lines">
      <span>{by}</span>
      <span class="office-quiet">{tried}</span>
    </span>
  );
}

const workerColumns = ({ lists }: Words): Column<WorkerCounts>[] => {
  const { perColumns } = lists.diary;
  const counted = (id: 'missed' | 'late' | 'today' | 'coming' | 'women'): Column<WorkerCounts> => ({
    id,
    label: perColumns[id],
    align: 'end',
    cell: (worker) => worker[id],
    order: (a, b) => a[id] - b[id],
  });
  return [
    { id: 'name', label: perColumns.worker, cell: ({ name }) => name, order: (a, b) => compare(a.name, b.name) },
    counted('missed'),
    counted('late'),
    counted('today'),
    counted('coming'),
    counted('women'),
  ];
};
