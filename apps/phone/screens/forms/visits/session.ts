import type { CareCommand } from '@thari/care/decisions/commands';
import type { SessionStage } from '@thari/care/events/coded-lists';
import type { Infant, PairRecord } from '@thari/care/projections/pair-record';
import { type Answers, dayIn, maybeNumberIn, maybeOneOf, oneOf, someOf, textIn } from '../../questions/answers.ts';
import { choice, count, day, many, offers, pastChips, pick, text } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { isBereaved } from '../bereaved.ts';
import { given } from '../recording.ts';
import { keptWithIt } from './kept-with-it.ts';
import { sessionStage } from './session-stage.ts';
import { sessionTopics } from './session-topics.ts';

/** A visit: how, where they are on their way, what was talked about. The note is sealed and never among the facts. */
export const session = entry('SessionHeld', {
  questions: (answers, about) => [
    choice('kind', about.t.visits.session.kind, offers(about.t.visits.session.kinds, { icons })),
    ...talkQuestions(answers, about),
    ...missedDays(about),
    day('heldOn', about.t.visits.session.heldOn, pastChips(about.t, about.today), { page: 'end' }),
  ],
  shown: (about) => [
    choice('kind', about.t.visits.session.kind, offers(about.t.visits.session.kinds)),
    pick('stage', about.t.visits.session.stage, offers(about.t.visits.session.stages)),
    many('topics', about.t.visits.session.topics, topicNames(about)),
    missedDaysQuestion(about),
  ],
  facts: (answers, { t }) => ({
    kind: oneOf(answers, 'kind', t.visits.session.kinds),
    stage: oneOf(answers, 'stage', t.visits.session.stages),
    topics: [...someOf(answers, 'topics', t.topics)],
    missedDoses30Days: maybeNumberIn(answers, 'missedDoses30Days'),
    heldOn: dayIn(answers, 'heldOn'),
  }),
});

const icons = {
  'one-to-one': 'people',
  phone: 'phone',
  'home-visit': 'home',
  group: 'group',
  couple: 'person',
} as const;

/** The visit of today: with what is true of feeding, a note, and then the next visit. */
export const sessionForm: Form = {
  name: 'holdSession',
  start: (about) => ({ heldOn: about.today, stage: about.page ? sessionStage(about.page.record, about.today) : '' }),
  questions: (answers, about) => [
    ...session.questions(answers, about).filter(({ id }) => id !== 'heldOn'),
    ...feedingQuestions(answers, about),
    text('note', about.t.visits.session.note, { optional: true, lines: 3, maxLength: 500, page: 'end' }),
    day('heldOn', about.t.visits.session.heldOn, pastChips(about.t, about.today), { page: 'end' }),
  ],
  ids: () => 1,
  saved: ({ visits }) => visits.session.saved,
  commands: (answers, about, [id]) => {
    const known = session.facts(answers, about);
    const note = textIn(answers, 'note');
    return [
      ...keptWithIt(about, known),
      { name: 'holdSession', data: withoutGaps({ ...known, sessionId: given(id), note: note || undefined }) },
      ...fedBabies(about).flatMap((infant) => stopped(infant, answers)),
    ];
  },
  after: ({ page, today }) =>
    page?.record.appointments.some(({ status, dueOn }) => status === 'booked' && dueOn > today)
      ? 'person'
      : { form: 'bookAppointment', subject: {} },
};

/** Where they are, and the talking points that belong there. */
const talkQuestions = (answers: Answers, about: About): readonly Question[] => {
  const { t, page } = about;
  const words = t.visits.session;
  const stage = maybeOneOf(answers, 'stage', words.stages) ?? 'first-visit';
  const quiet = page && isBereaved(page.record);
  return [
    ...(quiet ? [] : [pick('stage', words.stage, offers(words.stages), { page: 'talk' })]),
    many('topics', words.topics, topicOffers(stage, about, answers), { optional: true, page: 'talk' }),
  ];
};

const topicOffers = (stage: SessionStage, { t, page }: About, answers: Answers): readonly Offer[] => {
  const woman = page ? womanOf(page.record) : { status: 'unknown' as const, isBereaved: false };
  const staged = sessionTopics(stage, woman);
  // What was ticked at another stage, or years ago, stays ticked and visible.
  const others = someOf(answers, 'topics', t.topics).filter((topic) => !staged.includes(topic));
  return [...staged, ...others].map((topic) => {
    const { name, message, question } = t.topics[topic];
    return { value: topic, label: name, sub: [message, t.visits.session.ask(question)].join('\n') };
  });
};

const womanOf = (record: PairRecord) => ({ status: record.mother.status, isBereaved: isBereaved(record) });

const topicNames = ({ t }: About): readonly Offer[] =>
  Object.entries(t.topics).map(([value, { name }]) => ({ value, label: name }));

const missedDays = (about: About): readonly Question[] =>
  about.page?.record.mother.antiretroviralsStartedOn ? [missedDaysQuestion(about)] : [];

const missedDaysQuestion = ({ t }: About): Question => {
  const { missedDoses30Days, days, less, more } = t.visits.session;
  return count(
    'missedDoses30Days',
    missedDoses30Days,
    { min: 0, max: 30, start: 0, unit: days, words: { less, more } },
    { optional: true },
  );
};

const fedBabies = ({ page }: About): readonly Infant[] =>
  page?.record.infants.filter(
    ({ diedOn, feeding }) => !diedOn && (feeding.now === 'breastfed' || feeding.now === 'not-recorded'),
  ) ?? [];

const feedingQuestions = (answers: Answers, about: About): readonly Question[] =>
  fedBabies(about).flatMap(({ infantId }) => {
    const { t, today, page } = about;
    const name = page?.people[infantId]?.givenName;
    const asked = name ? t.visits.session.feedingOf(name) : t.visits.session.feeding;
    const feeding = choice(`feeding-${infantId}`, asked, offers(t.visits.session.feedings, { asides: ['unasked'] }));
    const stoppedOn = day(`stoppedOn-${infantId}`, t.baby.feeding.stoppedOn, pastChips(t, today));
    return textIn(answers, `feeding-${infantId}`) === 'stopped' ? [feeding, stoppedOn] : [feeding];
  });

const stopped = ({ infantId }: Infant, answers: Answers): readonly CareCommand[] =>
  textIn(answers, `feeding-${infantId}`) === 'stopped'
    ? [{ name: 'stopBreastfeeding', data: { infantId, stoppedOn: dayIn(answers, `stoppedOn-${infantId}`) } }]
    : [];
