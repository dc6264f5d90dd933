import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { EmptyState } from '@thari/ui/EmptyState.tsx';
import { Notice } from '@thari/ui/Notice.tsx';
import { Notebook } from '@thari/ui/pictures/Notebook.tsx';
import { compare } from '../../app/compare.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Words } from '../../words/en.ts';
import { type HelpLine, helpView } from './help-view.ts';

/** What a phone sent and the server could not take in: kept, and waiting for a person. */
export function HelpScreen() {
  const { api, session, site, words } = useDesk();
  const loaded = useLoaded(`help ${site.id}`, () => api.needsHelp(site.id));
  const { help } = words;
  return (
    <Page title={help.heading} sub={site.name}>
      <Loading of={loaded} label={help.loading}>
        {(answer) =>
          answer.entries.length === 0 ? (
            <EmptyState picture={<Notebook />}>{help.empty}</EmptyState>
          ) : (
            <>
              <Notice>{help.lead}</Notice>
              <DataTable
                caption={`${help.caption} (${answer.entries.length})`}
                columns={columnsOf(words)}
                rows={helpView(answer, todayOf(session), words)}
                rowKey={({ id }) => id}
                words={tableWords(words, help.empty)}
              />
            </>
          )
        }
      </Loading>
    </Page>
  );
}

const columnsOf = ({ help }: Words): Column<HelpLine>[] => [
  { id: 'type', label: help.columns.type, cell: ({ type }) => type, order: (a, b) => compare(a.type, b.type) },
  { id: 'reason', label: help.columns.reason, cell: ({ reason }) => reason },
  {
    id: 'worker',
    label: help.columns.worker,
    cell: ({ worker }) => worker,
    order: (a, b) => compare(a.worker, b.worker),
  },
  { id: 'code', label: help.columns.code, cell: ({ code }) => <span class="office-code">{code}</span> },
  { id: 'at', label: help.columns.at, cell: ({ at }) => at, order: (a, b) => compare(a.receivedAt, b.receivedAt) },
];
