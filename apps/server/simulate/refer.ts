import type { ReferralReason } from '@thari/care/events/coded-lists';
import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { DiaryOfOne } from './diary-of-one.ts';

type Referred = { readonly about: string; readonly reason: ReferralReason };

/** Sent to the nurse the same day, seen by her within the week. */
export const refer = (diary: DiaryOfOne, { about, reason }: Referred, madeOn: CalendarDate): void => {
  const referralId = diary.newId(madeOn);
  const data = { referralId, about, madeOn, to: 'nurse', reason, sameDay: true } as const;
  diary.record(madeOn, { name: 'makeReferral', data });
  const closedOn = addDays(madeOn, diary.random.between(0, 5));
  diary.record(closedOn, { name: 'closeReferral', data: { referralId, closedOn, outcome: 'attended' } });
};
