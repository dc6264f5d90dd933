import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { MotherFacts, WomanTestFacts } from '../facts.ts';

/** The days she had a test, in order. A status that became known is one too, wherever she was tested. */
export const herTestDays = (
  { tests, statusLearnedOn }: Pick<MotherFacts, 'tests' | 'statusLearnedOn'>,
  test: WomanTestFacts['test'],
): readonly CalendarDate[] =>
  [
    ...tests.filter((each) => each.test === test).map(({ testedOn }) => testedOn),
    ...(test === 'hiv' && statusLearnedOn ? [statusLearnedOn] : []),
  ].toSorted();
