import { BarChart } from '@thari/ui/BarChart.tsx';
import { useApp } from '../../app/app-context.ts';
import { useRevealed } from '../../app/use-revealed.ts';
import type { Whose } from '../../engine/numbers/numbers-answer.ts';
import { RevealButton } from '../person/RevealButton.tsx';
import { lastMonths } from './month-of.ts';
import { NumbersPage } from './NumbersPage.tsx';
import { outcomesView } from './outcomes-view.ts';
import { useKeptChoice } from './use-kept-choice.ts';
import { useNumbers } from './use-numbers.ts';

const months = 6;

/** The simple graphs that a site draws by hand: a few outcomes over the last months, each as a part of all. */
export function OutcomesScreen() {
  const { say, t, today } = useApp();
  const [whose, setWhose] = useKeptChoice<Whose>('outcomes-whose', 'site');
  const { revealed, toggle } = useRevealed();
  const numbers = useNumbers({ periods: lastMonths(today, months), whose });
  const { heading, lead, asTable, monthColumn, valueColumn } = t.numbers.outcomes;
  return (
    <NumbersPage title={heading} whose={whose} onWhose={setWhose} numbers={numbers}>
      {(counted) => (
        <>
          <p class="quiet-line">{lead}</p>
          <RevealButton revealed={revealed} onToggle={toggle} />
          {outcomesView(counted, { t, say, revealed }).map(({ key, title, bars }) => (
            <BarChart
              key={key}
              title={title}
              bars={bars}
              max={100}
              words={{ asTable, name: monthColumn, value: valueColumn }}
            />
          ))}
        </>
      )}
    </NumbersPage>
  );
}
