import type { CareCommand } from '@thari/care/decisions/commands';
import { addDays } from '@thari/kernel/calendar-date';
import type { PairPage } from '../../../engine/engine-api.ts';
import { type Answers, textIn } from '../../questions/answers.ts';
import { choice, offers } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';
import { book } from '../visits/book.ts';
import { type NextVisit, nextVisit, onAWorkingDay } from '../visits/next-visit.ts';
import { runsOutSoon } from './babies-now.ts';
import { doneNow } from './due-now.ts';
import { asksOnly, type Part } from './part.ts';

/** The next trip of mother and baby, proposed as one and booked before she leaves. A day that is booked already is not asked for. */
export const nextTripPart = (answers: Answers, about: About): Part => {
  const trip = proposedTrip(answers, about);
  if (!trip) return asksOnly([]);
  const wants = textIn(answers, 'next');
  const books = wants === 'proposed' || wants === 'other';
  return {
    questions: [nextQuestion(trip, about), ...(wants === 'other' ? otherDay(answers, about) : [])],
    ids: books ? 1 : 0,
    commands: ([id]) => (books ? [booking(trip, answers, about, given(id))] : []),
  };
};

export const proposedTrip = (answers: Answers, about: About): NextVisit | undefined => {
  const { page, today } = about;
  const isBooked = page?.record.appointments.some(({ status, dueOn }) => status === 'booked' && dueOn > today);
  if (!page || page.record.exit || isBooked) return undefined;
  const trip = nextVisit(withoutDone(page, answers, about), today);
  if (!runsOutSoon(answers, about)) return trip;
  const inAWeek = onAWorkingDay(addDays(today, 7));
  const [dueOn = inAWeek] = [trip.dueOn, inAWeek].sort();
  return {
    dueOn,
    reasons: [...new Set([...trip.reasons, 'baby-medicine' as const])],
    fromPlan: true,
  };
};

/** What was done a moment ago is no reason to come again. */
const withoutDone = (page: PairPage, answers: Answers, about: About): PairPage => {
  const done = new Set(doneNow(answers, about).map(({ id }) => id));
  const trips = page.trips.trips
    .map((trip) => ({ ...trip, items: trip.items.filter((id) => !done.has(id)) }))
    .filter(({ items }) => items.length > 0);
  return { ...page, trips: { ...page.trips, trips } };
};

const nextQuestion = ({ dueOn, reasons }: NextVisit, { t, say, today }: About): Question => {
  const { other, notNow, ...words } = t.session.next;
  const labels = { proposed: say.next(dueOn, today), other, 'not-now': notNow };
  const sub = { proposed: reasons.map((reason) => t.visits.book.reason[reason]).join(', ') };
  return choice('next', words, offers(labels, { sub, asides: ['not-now'] }), { page: 'end' });
};

const otherDay = (answers: Answers, about: About): readonly Question[] =>
  book.questions(answers, about).map((question) => ({ ...question, page: 'end' }));

const booking = (trip: NextVisit, answers: Answers, about: About, appointmentId: string): CareCommand => {
  if (textIn(answers, 'next') === 'proposed') {
    const { dueOn, reasons } = trip;
    return { name: 'bookAppointment', data: { appointmentId, dueOn, reasons: [...reasons] } };
  }
  return { name: 'bookAppointment', data: { ...withoutGaps(book.facts(answers, about)), appointmentId } };
};
