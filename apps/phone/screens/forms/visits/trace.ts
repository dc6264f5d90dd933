import type { TracingOutcome } from '@thari/care/events/coded-lists';
import { addDays } from '@thari/kernel/calendar-date';
import { daysSaid, hoursSaid } from '../../person/reach-lines.ts';
import { type Answers, dayIn, maybeDayIn, oneOf, saysYes, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, pick, yesNo } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';
import { type TraceWays, traceWays } from './trace-ways.ts';

const reachedOutcomes: readonly TracingOutcome[] = [
  'will-return',
  'returned',
  'transferred-reported',
  'in-hospital',
  'refused',
  'moved',
];
const unreachedOutcomes: readonly TracingOutcome[] = [
  'no-answer',
  'not-found',
  'moved',
  'transferred-reported',
  'in-hospital',
  'died-reported',
];

/** One attempt to reach a woman who had not come. */
export const trace = entry('TracingAttempted', {
  questions: (answers, about) => [
    choice('method', about.t.visits.tracing.method, ways(answers, about), { hint: refusedHint(about) }),
    yesNo('reached', about.t.visits.tracing.reached, about.t),
    ...outcomeQuestions(answers, about),
    ...why(about),
    day('attemptedOn', about.t.visits.tracing.attemptedOn, pastChips(about.t, about.today), { page: 'end' }),
  ],
  shown: (about) => [
    choice('method', about.t.visits.tracing.method, offers(about.t.visits.tracing.methods)),
    yesNo('reached', about.t.visits.tracing.reached, about.t),
    choice('outcome', about.t.visits.tracing.outcome, offers(about.t.visits.tracing.outcomes)),
    day('promisedOn', about.t.visits.tracing.promisedOn, []),
    ...why(about),
  ],
  facts: (answers, { t }) => ({
    method: oneOf(answers, 'method', t.visits.tracing.methods),
    reached: saysYes(answers, 'reached'),
    outcome: oneOf(answers, 'outcome', t.visits.tracing.outcomes),
    promisedOn: textIn(answers, 'outcome') === 'will-return' ? maybeDayIn(answers, 'promisedOn') : undefined,
    reason: oneOf(answers, 'reason', t.visits.tracing.reasons),
    attemptedOn: dayIn(answers, 'attemptedOn'),
  }),
});

export const traceForm: Form = recording('attemptTracing', trace, {
  intro: ({ t, page }, _, step) => {
    if (step > 0) return undefined;
    if (page?.record.flaggedOn) return t.reach.tracing.flagged;
    const word = page?.people[page.record.mother.motherId]?.codeWord;
    return word ? `${t.visits.tracing.intro} ${t.visits.tracing.said(word)}.` : t.visits.tracing.intro;
  },
  start: ({ today, subject }) => ({
    attemptedOn: today,
    reason: subject.appointmentId === undefined ? 'other' : 'missed-visit',
  }),
  blames: { 'promised-before-attempt': 'promisedOn', 'reached-contradicts-outcome': 'outcome' },
  after: (_, answers) =>
    textIn(answers, 'outcome') === 'will-return'
      ? { form: 'bookAppointment', subject: bookedFor(textIn(answers, 'promisedOn')) }
      : 'person',
  command: (known, { appointmentId }, id) => ({
    name: 'attemptTracing',
    data: { ...withoutGaps({ ...known, appointmentId }), attemptId: given(id) },
  }),
});

const bookedFor = (dueOn: string) => (dueOn === '' ? {} : { proposed: { dueOn } });

/** The ways she agreed to; the one that was recorded stays visible when an entry is corrected. */
const ways = (answers: Answers, about: About): readonly Offer[] => {
  const { page, t, today } = about;
  if (!page) return [];
  const { ways: allowed, advised } = traceWays(page.record, page.plan, today);
  const recorded = offers(t.visits.tracing.methods).filter(
    ({ value }) => value === textIn(answers, 'method') && !allowed.some((each) => each === value),
  );
  return [
    ...allowed.map((method) => ({
      value: method,
      label: t.visits.tracing.methods[method],
      sub: safeHours(method, about) ?? (advised.includes(method) ? t.visits.tracing.advised : undefined),
    })),
    ...recorded,
  ];
};

const refusedHint = ({ page, t, today }: About): string | undefined =>
  page && hintFor(traceWays(page.record, page.plan, today), t);

const hintFor = ({ flagged, noText, someRefused }: TraceWays, t: About['t']): string | undefined => {
  if (flagged) return undefined; // it is the first sentence of the page
  if (noText) return t.reach.tracing.shared;
  return someRefused ? t.visits.tracing.noConsent : undefined;
};

/** Her hours stand below the ways that ring or knock at her door. */
const safeHours = (method: string, { page, t }: About): string | undefined => {
  const reach = page?.record.safeReach;
  if (!reach || (method !== 'phone' && method !== 'home-visit')) return undefined;
  const said = [daysSaid(reach.days, t), hoursSaid(reach, t)].filter((part) => part !== '').join(', ');
  return t.reach.tracing.hours(said);
};

const outcomeQuestions = (answers: Answers, { t, today }: About): readonly Question[] => {
  const words = t.visits.tracing;
  if (textIn(answers, 'reached') === '') return [];
  const some = saysYes(answers, 'reached') ? reachedOutcomes : unreachedOutcomes;
  const outcome = choice(
    'outcome',
    words.outcome,
    some.map((value) => ({ value, label: words.outcomes[value] })),
    {
      check: (given) =>
        some.some((value) => value === textIn(given, 'outcome')) ? undefined : t.refusals.field.chooseOne,
    },
  );
  const promised = day('promisedOn', words.promisedOn, [{ label: t.dates.chips.tomorrow, day: addDays(today, 1) }], {
    optional: true,
  });
  return textIn(answers, 'outcome') === 'will-return' ? [outcome, promised] : [outcome];
};

const why = ({ t }: About): readonly Question[] => [
  pick('reason', t.visits.tracing.reason, offers(t.visits.tracing.reasons), { page: 'end' }),
];
