import type { CareCommand } from '@thari/care/decisions/commands';
import { sessionStage } from '@thari/care/projections/session-stage';
import { type Answers, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, pick, text } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';
import { keptWithIt } from '../visits/kept-with-it.ts';
import { session } from '../visits/session.ts';
import { isInDanger, setParts } from './ask-sets.ts';
import { babyParts, feedingAsKnown } from './babies-now.ts';
import { dueParts, dueQuestions, type Forms } from './due-now.ts';
import { everyDayPart, missedDaysOf } from './every-day.ts';
import { nextTripPart } from './next-trip.ts';
import { asksOnly, commandsOf, heldOnOf, idsOf, type Part } from './part.ts';
import { talkQuestions, topicsOf } from './talk.ts';

/**
 * A visit, from "since last time" to the next trip, saved in one write. What is known is not asked; what is not due is not shown;
 * where she is in danger everything else waits.
 */
export const sessionForm = (forms: () => Forms): Form => ({
  name: 'holdSession',
  opensWith: 'since-last-time',
  start: (about) => ({
    heldOn: about.today,
    kind: 'one-to-one',
    ...feedingAsKnown(about),
    stage: about.page ? sessionStage(about.page.record, about.today) : '',
  }),
  questions: (answers, about) => partsOf(answers, about, forms()).flatMap(({ questions }) => questions),
  ids: (answers, about) => idsOf(partsOf(answers, about, forms())),
  saved: ({ visits }) => visits.session.saved,
  commands: (answers, about, ids) => commandsOf(partsOf(answers, about, forms()), ids),
});

const partsOf = (answers: Answers, about: About, forms: Forms): readonly Part[] => {
  const before = [
    meetingPart(answers, about),
    ...dueParts(answers, about, forms),
    asksOnly(talkQuestions(answers, about)),
    everyDayPart(answers, about),
    ...setParts(answers, about),
  ];
  if (isInDanger(answers, about)) return [...before, asksOnly([dangerQuestion(about)])];
  return [...before, ...babyParts(answers, about), nextTripPart(answers, about), asksOnly(endQuestions(about))];
};

/** What is due comes first; how they met is most likely what it always is, and stands small below it. */
const meetingPart = (answers: Answers, about: About): Part => ({
  questions: [
    ...dueQuestions(about),
    pick('kind', about.t.visits.session.kind, offers(about.t.visits.session.kinds), { page: 'start' }),
  ],
  ids: 1,
  commands: ([id]) => [...keptWithIt(about, factsOf(answers, about)), held(answers, about, given(id))],
});

const factsOf = (answers: Answers, about: About) => {
  const missed = missedDaysOf(answers);
  const said: Answers = {
    ...answers,
    heldOn: heldOnOf(answers, about),
    topics: topicsOf(answers, about),
    missedDoses30Days: missed === undefined ? '' : String(missed),
  };
  return session.facts(said, about);
};

const held = (answers: Answers, about: About, sessionId: string): CareCommand => {
  const note = textIn(answers, 'note');
  const facts = withoutGaps(factsOf(answers, about));
  return { name: 'holdSession', data: { ...facts, sessionId, ...(note !== '' && { note }) } };
};

const endQuestions = ({ t, today }: About): readonly Question[] => [
  text('note', t.visits.session.note, { optional: true, lines: 2, maxLength: 500, page: 'end' }),
  day('heldOn', t.visits.session.heldOn, pastChips(t, today), { page: 'end' }),
];

/** The last page: what was found is saved with it, and the nurse is told in the same write. */
const dangerQuestion = ({ t }: About): Question => {
  const { staying, helpNumber: _onTheButton, ...words } = t.session.danger;
  return choice('danger', words, offers({ staying }));
};
