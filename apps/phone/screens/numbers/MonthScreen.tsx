import { Icon } from '@thari/ui/Icon.tsx';
import { useApp } from '../../app/app-context.ts';
import { useRevealed } from '../../app/use-revealed.ts';
import type { Whose } from '../../engine/numbers/numbers-answer.ts';
import { RevealButton } from '../person/RevealButton.tsx';
import { monthBefore, monthKey } from './month-of.ts';
import { monthView } from './month-view.ts';
import { NumberRows } from './NumberRows.tsx';
import { NumbersPage } from './NumbersPage.tsx';
import { useKeptChoice } from './use-kept-choice.ts';
import { useNumbers } from './use-numbers.ts';

const furthestBack = 36;

/** The monthly summary form. Nobody keys it in: every number counts what was written down, and opens to the women behind it. */
export function MonthScreen() {
  const { t, today } = useApp();
  const [back, setBack] = useKeptChoice('month-back', 0);
  const [whose, setWhose] = useKeptChoice<Whose>('month-whose', 'site');
  const { revealed, toggle } = useRevealed();
  const period = monthBefore(today, back);
  const numbers = useNumbers({ periods: [period], whose });
  return (
    <NumbersPage
      title={t.numbers.month.heading}
      whose={whose}
      onWhose={setWhose}
      numbers={numbers}
      head={<MonthPicker back={back} onBack={setBack} />}
    >
      {(counted) => (
        <>
          <RevealButton revealed={revealed} onToggle={toggle} />
          {monthView(counted, { t, revealed }).map((section) => (
            <NumberRows key={`${monthKey(period)} ${section.key}`} section={section} period={period} whose={whose} />
          ))}
        </>
      )}
    </NumbersPage>
  );
}

type MonthPickerProps = { readonly back: number; readonly onBack: (months: number) => void };

function MonthPicker({ back, onBack }: MonthPickerProps) {
  const { say, t, today } = useApp();
  const { earlier, later, soFar } = t.numbers.month;
  return (
    <div class="number-month">
      <button
        type="button"
        class="number-month-step"
        aria-label={earlier}
        disabled={back >= furthestBack}
        onClick={() => onBack(back + 1)}
      >
        <Icon name="arrow-left" />
      </button>
      <p aria-live="polite">
        <span class="number-month-name">{say.partly(monthKey(monthBefore(today, back)))}</span>
        {back === 0 && (
          <>
            <br />
            <span class="number-month-sofar">{soFar(say.short(today))}</span>
          </>
        )}
      </p>
      <button
        type="button"
        class="number-month-step"
        aria-label={later}
        disabled={back === 0}
        onClick={() => onBack(back - 1)}
      >
        <Icon name="arrow-right" />
      </button>
    </div>
  );
}
