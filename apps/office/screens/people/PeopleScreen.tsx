import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { Field } from '@thari/ui/Field.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useId, useState } from 'preact/hooks';
import type { OpenCaseload } from '../../api/opened.ts';
import { asking } from '../../app/address.ts';
import { compare } from '../../app/compare.ts';
import { useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { sortingAsked, sortingSaid } from '../../app/sorting.ts';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Words } from '../../words/en.ts';
import { type PersonLine, peopleView } from './people-view.ts';

/** Everybody whom the site follows. */
export function PeopleScreen() {
  const { api, site, words } = useDesk();
  const loaded = useLoaded(`caseload ${site.id}`, () => api.caseload(site.id));
  const { people } = words.lists;
  const staying = loaded.is === 'there' ? loaded.data.rows.filter(({ row }) => !row.hasLeft).length : undefined;
  return (
    <Page
      title={people.heading}
      sub={staying === undefined ? site.name : people.sub(site.name, staying)}
      asOf={loaded.is === 'there' ? loaded.data.asOf : undefined}
    >
      <Loading of={loaded} label={people.loading}>
        {(caseload) => <People caseload={caseload} />}
      </Loading>
    </Page>
  );
}

/** What she seeks is a name: it stays in memory and out of the address, which browsers keep. */
const findKey = 'people: find';

function People({ caseload }: { readonly caseload: OpenCaseload }) {
  const { address, go, kept, words } = useDesk();
  const [find, setFind] = useState(String(kept.get(findKey) ?? ''));
  const change = (text: string) => {
    kept.set(findKey, text);
    setFind(text);
  };
  const { query } = address;
  if (caseload.rows.length === 0) return <EmptyState>{words.lists.people.noneAtAll}</EmptyState>;
  const lines = peopleView(caseload, { ...query, find }, words);
  return (
    <>
      <Filters caseload={caseload} find={find} onFind={change} />
      <DataTable
        caption={`${words.lists.people.caption} (${lines.length})`}
        columns={columnsOf(words)}
        rows={lines}
        rowKey={({ pairId }) => pairId}
        onOpen={({ pairId }) =>
          go.to({ place: { at: 'person', pairId }, query: query.site ? { site: query.site } : {} })
        }
        sorting={sortingAsked(query.sort)}
        onSort={(sorting) => go.instead(asking(address, { sort: sortingSaid(sorting) }))}
        words={tableWords(words, words.lists.people.none)}
      />
    </>
  );
}

type FiltersProps = {
  readonly caseload: OpenCaseload;
  readonly find: string;
  readonly onFind: (text: string) => void;
};

function Filters({ caseload, find, onFind }: FiltersProps) {
  const { address, go, words } = useDesk();
  const { query } = address;
  const { people } = words.lists;
  const id = useId();
  const change = (part: Record<string, string>) => go.instead(asking(address, part));
  const followers = new Map(caseload.rows.map(({ worker }) => [worker.id, worker.name]));
  return (
    <search class="office-filters ui-not-printed">
      <Field label={people.find} type="search" value={find} onInput={onFind} maxLength={40} />
      <div class="ui-field">
        <label class="ui-label" for={id}>
          {people.worker}
        </label>
        <select
          id={id}
          class="ui-input"
          value={query.worker ?? ''}
          onChange={(event) => change({ worker: event.currentTarget.value })}
        >
          <option value="">{people.everyone}</option>
          {[...followers].map(
            ([worker, name]) =>
              worker && (
                <option key={worker} value={worker}>
                  {name || words.frame.nobody}
                </option>
              ),
          )}
        </select>
      </div>
      <label class="office-tick">
        <input
          type="checkbox"
          checked={query.left === 'yes'}
          onChange={(event) => change({ left: event.currentTarget.checked ? 'yes' : '' })}
        />
        {people.left}
      </label>
    </search>
  );
}

const columnsOf = ({ lists }: Words): Column<PersonLine>[] => {
  const { columns } = lists.people;
  return [
    { id: 'name', label: columns.name, cell: ({ name }) => name, order: (a, b) => compare(a.name, b.name) },
    {
      id: 'code',
      label: columns.code,
      cell: ({ code }) => <span class="office-code">{code}</span>,
      order: (a, b) => compare(a.code, b.code),
    },
    { id: 'babies', label: columns.babies, cell: ({ babies }) => babies.join('; ') },
    { id: 'seen', label: columns.seen, cell: ({ seen }) => seen, order: (a, b) => compare(a.seenOn, b.seenOn) },
    {
      id: 'next',
      label: columns.next,
      cell: ({ next }) => (next.kind === 'neutral' ? next.text : <StatusPill kind={next.kind}>{next.text}</StatusPill>),
      order: (a, b) => compare(a.next.order, b.next.order),
    },
    { id: 'worker', label: columns.worker, cell: ({ worker }) => worker, order: (a, b) => compare(a.worker, b.worker) },
  ];
};
