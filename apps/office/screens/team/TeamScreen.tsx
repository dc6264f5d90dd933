import type { Phones } from '@thari/contract/office/desk';
import { Button } from '@thari/ui/Button.tsx';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { StatusPill } from '@thari/ui/StatusPill.tsx';
import { useState } from 'preact/hooks';
import type { OpenCaseload } from '../../api/opened.ts';
import { compare } from '../../app/compare.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Words } from '../../words/en.ts';
import { NewPhone } from './NewPhone.tsx';
import { TeamWork } from './TeamWork.tsx';
import { type PhoneLine, phoneLines, type WorkerLine, workerLines } from './team-view.ts';

/** Who works at the site, and with which phones. */
export function TeamScreen() {
  const { api, site, words } = useDesk();
  const team = useLoaded(`caseload ${site.id}`, () => api.caseload(site.id));
  const phones = useLoaded(`phones ${site.id}`, () => api.phones(site.id));
  return (
    <Page title={words.team.heading} sub={site.name}>
      <TeamWork />
      <Loading of={team} label={words.team.loading}>
        {(caseload) => (
          <Loading of={phones} label={words.team.loading}>
            {(answer) => (
              <Team caseload={caseload} phones={answer} onNewPhone={() => phones.is === 'there' && phones.again()} />
            )}
          </Loading>
        )}
      </Loading>
    </Page>
  );
}

type TeamProps = {
  readonly caseload: OpenCaseload;
  readonly phones: Phones;
  readonly onNewPhone: () => void;
};

function Team({ caseload, phones, onNewPhone }: TeamProps) {
  const { session, words } = useDesk();
  const [giving, setGiving] = useState<WorkerLine>();
  return (
    <>
      <DataTable
        caption={words.team.workers}
        columns={workerColumns(words, setGiving)}
        rows={workerLines(caseload, phones, words)}
        rowKey={({ id }) => id}
        words={tableWords(words, words.team.noWorkers)}
      />
      <DataTable
        caption={words.team.phones}
        columns={phoneColumns(words)}
        rows={phoneLines(phones, todayOf(session), words)}
        rowKey={({ id }) => id}
        words={tableWords(words, words.team.noPhones)}
      />
      {giving && (
        <NewPhone
          key={giving.id}
          worker={giving}
          onDone={() => {
            setGiving(undefined);
            onNewPhone();
          }}
        />
      )}
    </>
  );
}

const workerColumns = ({ team }: Words, onGive: (worker: WorkerLine) => void): Column<WorkerLine>[] => [
  { id: 'name', label: team.columns.name, cell: ({ name }) => name, order: (a, b) => compare(a.name, b.name) },
  { id: 'role', label: team.columns.role, cell: ({ role }) => role, order: (a, b) => compare(a.role, b.role) },
  {
    id: 'women',
    label: team.columns.women,
    cell: ({ women }) => team.women(women),
    order: (a, b) => a.women - b.women,
  },
  {
    id: 'phone',
    label: team.columns.phone,
    cell: ({ phones }) => (phones === 0 ? team.noPhone : team.count(phones)),
    order: (a, b) => a.phones - b.phones,
  },
  {
    id: 'give',
    label: team.columns.give,
    cell: (worker) => (
      <Button icon="phone" heardAs={team.giveTo(worker.name)} onPress={() => onGive(worker)}>
        {team.give}
      </Button>
    ),
  },
];

const phoneColumns = ({ team }: Words): Column<PhoneLine>[] => [
  {
    id: 'worker',
    label: team.phoneColumns.worker,
    cell: ({ worker }) => worker,
    order: (a, b) => compare(a.worker, b.worker),
  },
  { id: 'since', label: team.phoneColumns.since, cell: ({ since }) => since },
  {
    id: 'heard',
    label: team.phoneColumns.heard,
    cell: ({ heard }) => heard,
    order: (a, b) => compare(a.heardAt, b.heardAt),
  },
  {
    id: 'state',
    label: team.phoneColumns.state,
    cell: ({ state }) => <StatusPill kind={state.kind}>{state.text}</StatusPill>,
  },
];
