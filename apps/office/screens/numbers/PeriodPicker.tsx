import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { Button } from '@thari/ui/Button.tsx';
import { Chip } from '@thari/ui/Chip.tsx';
import { DateField } from '@thari/ui/DateField.tsx';
import { useState } from 'preact/hooks';
import { asking } from '../../app/address.ts';
import { useDesk } from '../../app/desk-context.ts';
import { type Period, periodAsked, periodNames } from './period.ts';

/** Which days the numbers are about. */
export function PeriodPicker({ today }: { readonly today: CalendarDate }) {
  const { address, go, words } = useDesk();
  const asked = periodAsked(address.query, today);
  const [choosing, setChoosing] = useState(asked.name === 'days');
  const { periods } = words.numbers;
  return (
    <section class="office-period ui-not-printed" aria-label={periods.label}>
      <div class="office-filter">
        {periodNames.map((name) => (
          <Chip
            key={name}
            label={periods[name]}
            pressed={choosing ? name === 'days' : name === asked.name}
            onPress={() => {
              setChoosing(name === 'days');
              if (name !== 'days') go.instead(asking(address, { period: name, from: '', to: '' }));
            }}
          />
        ))}
      </div>
      {choosing && (
        <AnyDays
          period={asked}
          onChosen={({ from, to }) => go.instead(asking(address, { period: 'days', from, to }))}
        />
      )}
    </section>
  );
}

type AnyDaysProps = { readonly period: Period; readonly onChosen: (period: Period) => void };

function AnyDays({ period, onChosen }: AnyDaysProps) {
  const { words } = useDesk();
  const [from, setFrom] = useState<string>(period.from);
  const [to, setTo] = useState<string>(period.to);
  const [tried, setTried] = useState(false);
  const { numbers, dates } = words;
  const missing = (text: string) => (tried && !isCalendarDate(text) ? numbers.dayMissing : undefined);
  const turned = tried && isCalendarDate(from) && isCalendarDate(to) && to < from ? numbers.turned : undefined;
  const shared = { months: dates.names.months, words: numbers.boxes };
  const show = () => {
    setTried(true);
    if (isCalendarDate(from) && isCalendarDate(to) && from <= to) onChosen({ from, to });
  };
  return (
    <form
      class="office-days"
      onSubmit={(event) => {
        event.preventDefault();
        show();
      }}
    >
      <DateField label={numbers.from} value={from} onChange={setFrom} error={missing(from)} {...shared} />
      <DateField label={numbers.to} value={to} onChange={setTo} error={missing(to) ?? turned} {...shared} />
      <Button type="submit">{numbers.showDays}</Button>
    </form>
  );
}
