import type { FigureOnWire } from '@thari/contract/office/numbers';
import { BarChart } from '@thari/ui/BarChart.tsx';
import { Chip } from '@thari/ui/Chip.tsx';
import { type Column, DataTable } from '@thari/ui/DataTable.tsx';
import { asking } from '../../app/address.ts';
import { compare } from '../../app/compare.ts';
import { todayOf, useDesk } from '../../app/desk-context.ts';
import { Loading } from '../../app/Loading.tsx';
import { tableWords } from '../../app/table-words.ts';
import { useLoaded } from '../../app/use-loaded.ts';
import type { Words } from '../../words/en.ts';
import { type CellView, type CountedLine, cellsOf, countedLines } from './numbers-view.ts';
import { periodAsked } from './period.ts';

/** The groups of an opened number as bars, and the people of the chosen group. */
export function Counted({ figure }: { readonly figure: FigureOnWire }) {
  const { address, clearWords, go, words } = useDesk();
  const cells = cellsOf(figure, words);
  const chosen = cells.find(({ key }) => key === address.query.show) ?? cells[0];
  const above = cells.filter(({ part }) => part === 'numerator');
  const nameOf = (cell: CellView) => (clearWords ? cell.clearLabel : cell.label);
  const { chart, rows } = words.numbers;
  return (
    <>
      {above.length > 0 && (
        <BarChart
          title={chart.heading}
          bars={above.map((cell) => ({ label: nameOf(cell), value: cell.count, text: cell.text }))}
          max={above[0]?.total}
          words={chart}
        />
      )}
      <section class="office-filter" aria-label={rows.choose}>
        <span class="office-filter-word">{rows.heading}</span>
        {cells.map((cell) => (
          <Chip
            key={cell.key}
            label={`${nameOf(cell)} (${cell.count})`}
            pressed={cell === chosen}
            onPress={() => go.instead(asking(address, { show: cell.key }))}
          />
        ))}
      </section>
      {chosen && <People figure={figure} cell={chosen} name={nameOf(chosen)} />}
    </>
  );
}

type PeopleProps = { readonly figure: FigureOnWire; readonly cell: CellView; readonly name: string };

function People({ figure, cell, name }: PeopleProps) {
  const { address, api, go, session, site, words } = useDesk();
  const today = todayOf(session);
  const period = periodAsked(address.query, today);
  const asked = { indicator: figure.indicator, figure: cell.part, band: cell.band };
  const loaded = useLoaded(`rows ${site.id} ${period.from} ${period.to} ${cell.key}`, () =>
    api.numberRows(site.id, period, asked),
  );
  const { rows } = words.numbers;
  return (
    <Loading of={loaded} label={rows.loading}>
      {(answer) => (
        <DataTable
          caption={`${rows.caption(name)}, ${cell.part === 'numerator' ? rows.above : rows.below}`}
          columns={columnsOf(words)}
          rows={countedLines(answer, today, words)}
          rowKey={({ key }) => key}
          onOpen={({ pairId }) =>
            go.to({ place: { at: 'person', pairId }, query: address.query.site ? { site: address.query.site } : {} })
          }
          page={100}
          words={tableWords(words, rows.none)}
        />
      )}
    </Loading>
  );
}

const columnsOf = ({ numbers }: Words): Column<CountedLine>[] => {
  const { columns } = numbers.rows;
  return [
    { id: 'name', label: columns.name, cell: ({ name }) => name, order: (a, b) => compare(a.name, b.name) },
    { id: 'code', label: columns.code, cell: ({ code }) => <span class="office-code">{code}</span> },
    { id: 'on', label: columns.on, cell: ({ day }) => day, order: (a, b) => compare(a.on, b.on) },
    { id: 'why', label: columns.why, cell: ({ why }) => why },
  ];
};
