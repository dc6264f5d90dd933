import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { PairState } from './pair-state.ts';
import type { SampleState } from './sample-state.ts';

export type ResultFault = 'not-enrolled' | 'sample-unknown' | 'in-the-future' | 'before-sample-taken';

/** Can the answer to a sample have come on that day? After her exit or a death too: an answer is often late. */
export const resultFault = (
  { woman, samples }: PairState,
  { sampleId, of, on }: { readonly sampleId: string; readonly of: SampleState['of']; readonly on: CalendarDate },
  today: CalendarDate,
): ResultFault | undefined => {
  if (!woman.enrolment) return 'not-enrolled';
  const sample = samples.get(sampleId);
  if (sample?.of !== of) return 'sample-unknown';
  if (on > today) return 'in-the-future';
  return on < sample.takenOn ? 'before-sample-taken' : undefined;
};
