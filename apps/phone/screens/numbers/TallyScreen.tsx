import { useApp } from '../../app/app-context.ts';
import type { Whose } from '../../engine/numbers/numbers-answer.ts';
import type { RowKey } from './line-rows.ts';
import { weekOf } from './month-of.ts';
import { rowViews } from './month-view.ts';
import { NumberRows } from './NumberRows.tsx';
import { NumbersPage } from './NumbersPage.tsx';
import { useKeptChoice } from './use-kept-choice.ts';
import { useNumbers } from './use-numbers.ts';

const rows: readonly RowKey[] = ['tally-kept', 'tally-missed', 'tally-seen', 'tally-traced'];

/** What she would have ticked off on paper: today, and this week. */
export function TallyScreen() {
  const { t, today } = useApp();
  const [whose, setWhose] = useKeptChoice<Whose>('tally-whose', 'mine');
  const periods = [{ from: today, to: today }, weekOf(today)];
  const numbers = useNumbers({ periods, whose });
  const { heading, ...titles } = t.numbers.tally;
  return (
    <NumbersPage title={heading} whose={whose} onWhose={setWhose} numbers={numbers}>
      {(counted) =>
        counted.periods.map(({ period, cells }, i) => (
          <NumberRows
            key={period.from}
            section={{
              key: period.from,
              title: i === 0 ? titles.today : titles.week,
              rows: rowViews(rows, cells, { t, revealed: false }),
            }}
            period={period}
            whose={whose}
          />
        ))
      }
    </NumbersPage>
  );
}
