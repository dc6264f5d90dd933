import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import { addSpan, type Span } from '../span.ts';
import type { Point } from './schedule.ts';

type Schedule = { readonly ages: readonly Span[]; readonly windowDays: number };

/** The places of a schedule by age, in order of their days, each named by its age. */
export const atAges = (bornOn: CalendarDate, { ages, windowDays }: Schedule): readonly Point[] =>
  ages
    .map((age) => {
      const dueOn = addSpan(bornOn, age);
      return { key: ageName(age), fromOn: dueOn, dueOn, lateAfterOn: addDays(dueOn, windowDays) };
    })
    .toSorted((a, b) => compare(a.fromOn, b.fromOn) || compare(a.key, b.key));

export const ageName = ({ unit, value }: Span): string => `${unit}-${value}`;
