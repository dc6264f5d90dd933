import { dayIn, maybeNumberIn, maybeOneOf, oneOf, someOf } from '../../questions/answers.ts';
import { choice, count, day, many, offers, pastChips, pick } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import type { Offer, Question } from '../../questions/question.ts';
import { talkQuestions } from '../session/talk.ts';

/** A visit as it is read back and corrected: how, where they are on their way, what was talked about, and what she said. */
export const session = entry('SessionHeld', {
  questions: (answers, about) => [
    choice('kind', about.t.visits.session.kind, offers(about.t.visits.session.kinds, { icons: meetingIcons })),
    ...talkQuestions(answers, about),
    ...herAnswers(about),
    day('heldOn', about.t.visits.session.heldOn, pastChips(about.t, about.today), { page: 'end' }),
  ],
  shown: (about) => [
    choice('kind', about.t.visits.session.kind, offers(about.t.visits.session.kinds)),
    pick('stage', about.t.visits.session.stage, offers(about.t.visits.session.stages)),
    many('topics', about.t.visits.session.topics, topicNames(about)),
    ...ladders(about),
  ],
  facts: (answers, { t }) => ({
    kind: oneOf(answers, 'kind', t.visits.session.kinds),
    stage: oneOf(answers, 'stage', t.visits.session.stages),
    topics: [...someOf(answers, 'topics', t.topics)],
    missedDoses30Days: maybeNumberIn(answers, 'missedDoses30Days'),
    managesHowWell: maybeOneOf(answers, 'managesHowWell', t.session.days.howWells),
    takenHowOften: maybeOneOf(answers, 'takenHowOften', t.session.days.howOftens),
    heldOn: dayIn(answers, 'heldOn'),
  }),
});

export const meetingIcons = {
  'one-to-one': 'people',
  phone: 'phone',
  'home-visit': 'home',
  group: 'group',
  couple: 'person',
} as const;

const topicNames = ({ t }: About): readonly Offer[] =>
  Object.entries(t.topics).map(([value, { name }]) => ({ value, label: name }));

const herAnswers = (about: About): readonly Question[] =>
  about.page?.record.mother.antiretroviralsStartedOn ? ladders(about) : [];

const ladders = ({ t }: About): readonly Question[] => {
  const { missedDoses30Days, days, less, more } = t.visits.session;
  const { howWell, howWells, howOften, howOftens } = t.session.days;
  const words = { less, more };
  return [
    count('missedDoses30Days', missedDoses30Days, { min: 0, max: 30, start: 0, unit: days, words }, { optional: true }),
    choice('managesHowWell', howWell, offers(howWells), { optional: true, veiled: true }),
    choice('takenHowOften', howOften, offers(howOftens), { optional: true, veiled: true }),
  ];
};
