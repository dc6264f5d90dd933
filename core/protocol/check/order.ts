import { calendarDate } from '@thari/kernel/calendar-date';
import { addSpan, type Span } from '../span.ts';
import { type Check, type Fault, faults } from './fault.ts';

type Stretch = { readonly fromDay: number; readonly dueDay: number };

/** Ages or days that have to come one after another. */
export const rising = (list: readonly (Span | number)[], field: string, inner = ''): readonly Fault[] =>
  faults(
    list.map((item, i): Check => {
      const before = list[i - 1];
      return [
        before !== undefined && orderOf(item) <= orderOf(before),
        `${field}.${i}${inner}`,
        'is not after the one before',
      ];
    }),
  );

/** Stretches of days that have to begin before they end, and after the one before has ended. */
export const stretches = (list: readonly Stretch[], field: string): readonly Fault[] =>
  list.flatMap(({ fromDay, dueDay }, i) => {
    const before = list[i - 1];
    return faults([
      [dueDay < fromDay, `${field}.${i}.dueDay`, 'is before fromDay'],
      [before !== undefined && fromDay <= before.dueDay, `${field}.${i}.fromDay`, 'is not after the one before'],
    ]);
  });

export const namedOnce = (names: readonly string[], field: string, key = 'name'): readonly Fault[] =>
  names.flatMap((name, i) =>
    faults([
      [name.trim() === '', `${field}.${i}.${key}`, 'is empty'],
      [names.indexOf(name) < i, `${field}.${i}.${key}`, 'is used twice'],
    ]),
  );

/** Spans of weeks and of months are compared on the calendar of one birth. */
export const isBefore = (a: Span, b: Span): boolean => ageOn(a) < ageOn(b);

const ageOn = (span: Span): string => addSpan(calendarDate('2026-01-15'), whole(span));

// A fraction or a century is a fault of its own, found elsewhere; here it must not stop the other checks.
const whole = ({ value, unit }: Span): Span => ({ value: Math.max(0, Math.min(1000, Math.trunc(value))), unit });

const orderOf = (item: Span | number): string | number => (typeof item === 'number' ? item : ageOn(item));
