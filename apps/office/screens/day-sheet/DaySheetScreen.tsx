import { Chip } from '@thari/ui/Chip.tsx';
import type { OpenCaseload } from '../../api/opened.ts';
import { asking } from '../../app/address.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { Page } from '../../app/Page.tsx';
import { useLoaded } from '../../app/use-loaded.ts';
import './day-sheet.css';
import { daysOffered, type SheetAsked, type SheetLine, sheetAsked, sheetLines } from './day-sheet-view.ts';

/** The paper for a day without phones: who is expected, if that is wanted, and lines to write on. */
export function DaySheetScreen() {
  const { address, api, session, site, words } = useDesk();
  const today = todayOf(session);
  const loaded = useLoaded(`caseload ${site.id}`, () => api.caseload(site.id));
  const asked = sheetAsked(address.query, today);
  return (
    <Page title={words.sheet.heading} sub={site.name}>
      <p class="ui-not-printed">{words.sheet.lead}</p>
      <Loading of={loaded} label={words.sheet.loading}>
        {(caseload) => (
          <>
            <Choices caseload={caseload} asked={asked} />
            <Paper asked={asked} lines={sheetLines(caseload, asked)} />
          </>
        )}
      </Loading>
    </Page>
  );
}

type ChoicesProps = { readonly caseload: OpenCaseload; readonly asked: SheetAsked };

function Choices({ caseload, asked }: ChoicesProps) {
  const { address, go, session, words } = useDesk();
  const { sheet, dates } = words;
  const today = todayOf(session);
  const choose = (change: Readonly<Record<string, string>>) => () => go.instead(asking(address, change));
  return (
    <div class="office-sheet-choices ui-not-printed">
      <section class="office-filter" aria-label={sheet.which}>
        <span class="office-filter-word">{sheet.which}</span>
        {daysOffered(today).map((day) => (
          <Chip key={day} label={dates.near(day, today)} pressed={day === asked.day} onPress={choose({ day })} />
        ))}
      </section>
      <section class="office-filter" aria-label={sheet.fill}>
        <span class="office-filter-word">{sheet.fill}</span>
        <Chip label={sheet.withNames} pressed={asked.withNames} onPress={choose({ names: '' })} />
        <Chip label={sheet.blank} pressed={!asked.withNames} onPress={choose({ names: 'none' })} />
      </section>
      {asked.withNames && (
        <section class="office-filter" aria-label={sheet.whose}>
          <span class="office-filter-word">{sheet.whose}</span>
          <Chip label={sheet.everyone} pressed={!asked.worker} onPress={choose({ worker: '' })} />
          {caseload.workers.map(({ id, name }) => (
            <Chip key={id} label={name} pressed={asked.worker === id} onPress={choose({ worker: id })} />
          ))}
        </section>
      )}
    </div>
  );
}

type PaperProps = { readonly asked: SheetAsked; readonly lines: readonly SheetLine[] };

/** As it is printed: black lines on white, and nothing that says what the programme is about. */
function Paper({ asked, lines }: PaperProps) {
  const { site, words } = useDesk();
  const { sheet, dates } = words;
  const { columns } = sheet;
  return (
    <section class="office-sheet">
      {asked.withNames && lines.every(({ name }) => name === '') && (
        <p class="ui-not-printed" role="status">
          {sheet.none}
        </p>
      )}
      <table>
        <caption>
          <strong>{sheet.paperTitle(dates.full(asked.day))}</strong>
          <span>{site.name}</span>
        </caption>
        <thead>
          <tr>
            {(['time', 'name', 'code', 'came', 'next', 'initials'] as const).map((column) => (
              <th key={column} scope="col" class={`is-${column}`}>
                {columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <Line key={`${index} ${line.code}`} line={line} />
          ))}
        </tbody>
      </table>
      <p class="office-sheet-foot">{sheet.foot}</p>
    </section>
  );
}

function Line({ line: { time, name, code } }: { readonly line: SheetLine }) {
  const { came } = useDesk().words.sheet;
  return (
    <tr>
      <td>{time}</td>
      <td>{name}</td>
      <td class="office-code">{code}</td>
      <td>
        <span class="office-sheet-tick">{came.yes}</span>
        <span class="office-sheet-tick">{came.no}</span>
      </td>
      <td />
      <td />
    </tr>
  );
}
