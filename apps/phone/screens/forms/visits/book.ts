import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import { type Answers, dayIn, someOf, textIn } from '../../questions/answers.ts';
import { choice, day, many, offers } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import type { Chip, Offer } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { recording } from '../recording.ts';
import { nextVisit, onAWorkingDay } from './next-visit.ts';

/** A day on which she and her baby are expected: everything in one trip. */
export const book = entry('AppointmentBooked', {
  questions: (answers, about) => [
    day('dueOn', about.t.visits.book.dueOn, comingChips(about), { hint: proposalHint(about) }),
    choice('time', about.t.visits.book.time, times(answers, about), { columns: 3, optional: true }),
    many('reasons', about.t.visits.book.reasons, offers(about.t.visits.book.reason)),
  ],
  facts: (answers, { t }) => ({
    dueOn: dayIn(answers, 'dueOn'),
    time: timeIn(answers),
    reasons: [...someOf(answers, 'reasons', t.visits.book.reason)],
  }),
});

export const bookForm = recording('bookAppointment', book, {
  start: (about) => proposal(about),
  saved: (t) => t.visits.book.saved,
  command: (known, _, id) => ({ name: 'bookAppointment', data: { ...withoutGaps(known), appointmentId: id } }),
});

/** What the plan says, to be looked at and changed. */
export const proposal = ({ page, today }: About): Answers => {
  if (!page) return {};
  const { dueOn, reasons } = nextVisit(page, today);
  return { dueOn, reasons };
};

export const proposalHint = ({ page, t, today }: About): string | undefined =>
  page && nextVisit(page, today).fromPlan ? t.visits.book.proposed : undefined;

/** The day of the plan first, then a week, two and four from now; each by its name. */
export const comingChips = ({ page, today, say }: About): readonly Chip[] => {
  const planned = page ? [nextVisit(page, today).dueOn] : [];
  const days = [...planned, ...[7, 14, 28].map((ahead) => onAWorkingDay(addDays(today, ahead)))];
  return [...new Set<CalendarDate>(days)].slice(0, 4).map((each) => ({ label: say.short(each), day: each }));
};

const usualTimes = ['08:00', '09:00', '10:00', '11:00', '12:00', '13:00', '14:00', '15:00'];
const noTime = 'none';

const times = (answers: Answers, { t }: About): readonly Offer[] => {
  const chosen = textIn(answers, 'time');
  const all = chosen && chosen !== noTime && !usualTimes.includes(chosen) ? [...usualTimes, chosen].sort() : usualTimes;
  return [
    ...all.map((time) => ({ value: time, label: time })),
    { value: noTime, label: t.visits.book.noTime, aside: true },
  ];
};

export const timeIn = (answers: Answers): string | undefined => {
  const time = textIn(answers, 'time');
  return /^\d\d:\d\d$/.test(time) ? time : undefined;
};
