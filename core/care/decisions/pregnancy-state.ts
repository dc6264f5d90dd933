import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

/** What the decisions know of one pregnancy. Whether it ended in a birth is asked of the babies. */
export type PregnancyState = {
  readonly dueOn: CalendarDate;
  readonly dueDateFrom: string;
  readonly lostOn: CalendarDate | undefined;
};
export type Pregnancies = ReadonlyMap<string, PregnancyState>;

export const pregnanciesAfter = (pregnancies: Pregnancies, event: ReadEvent<CareEvent>): Pregnancies => {
  switch (event.type) {
    case 'PregnancyRecorded': {
      const { pregnancyId, dueOn, dueDateFrom } = event.data;
      return begun(pregnancies, pregnancyId, { dueOn, dueDateFrom, lostOn: undefined });
    }
    case 'DueDateRevised': {
      const { pregnancyId, dueOn, dueDateFrom } = event.data;
      return changed(pregnancies, pregnancyId, (pregnancy) => ({ ...pregnancy, dueOn, dueDateFrom }));
    }
    case 'PregnancyLost': {
      const { pregnancyId, lostOn } = event.data;
      return changed(pregnancies, pregnancyId, (pregnancy) => ({ ...pregnancy, lostOn }));
    }
    default:
      return pregnancies;
  }
};
