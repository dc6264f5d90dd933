import { type Answers, dayIn, maybeNumberIn, maybeOneOf, maybeYes, oneOf, saysYes } from '../../questions/answers.ts';
import { choice, day, number, offers, pastChips, pick, yesNo } from '../../questions/ask.ts';
import { type About, type After, entry, type Form } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { nurseForConcern } from '../moves/nurse-for-concern.ts';
import { given, recording } from '../recording.ts';
import { aloneQuestion, isSensitive } from '../session/alone.ts';

/** What was asked, and whether the nurse should hear of it. The answers themselves are hers and are not written down. */
export const screen = entry('ScreenDone', {
  questions: (answers, about) => {
    const { t, today } = about;
    const words = t.her.screen;
    return [
      pick('screen', words.screen, offers(askedOf(about)), { page: 'asked' }),
      yesNo('concern', words.concern, t, { page: 'asked', hint: hintOf(answers, about) }),
      day('doneOn', words.doneOn, pastChips(t, today), { page: 'asked' }),
      ...(maybeOneOf(answers, 'screen', words.screens) === 'mood' ? [scoreQuestion(about)] : []),
    ];
  },
  shown: (about) => [
    choice('screen', about.t.her.screen.screen, offers(about.t.her.screen.screens), { veiled: true }),
    yesNo('concern', about.t.her.screen.concern, about.t, { veiled: true }),
    day('doneOn', about.t.her.screen.doneOn, []),
  ],
  facts: (answers, { t }) => {
    const asked = oneOf(answers, 'screen', t.her.screen.screens);
    return {
      screen: asked,
      concern: saysYes(answers, 'concern'),
      doneOn: dayIn(answers, 'doneOn'),
      score: hasScore(asked) ? maybeNumberIn(answers, 'score') : undefined,
    };
  },
});

/** A sum is kept for those who follow it over time, and shown to nobody on this phone. */
const hasScore = (screen: string): boolean => screen === 'mood' || screen === 'stigma';

const scoreQuestion = ({ t }: About): Question =>
  number('score', t.her.screen.score, { digits: 2, delete: t.her.answer.delete }, { optional: true });

/** Of her or of a baby, as far as it is known whom it is about. */
const askedOf = ({ page, subject, t }: About): Readonly<Record<string, string>> => {
  const { tuberculosis, mood, safety, stigma, support, growth, development, illness } = t.her.screen.screens;
  if (subject.about === undefined) return t.her.screen.screens;
  return subject.about === page?.record.mother.motherId
    ? { mood, support, stigma, safety, tuberculosis }
    : { illness, development, growth, tuberculosis };
};

const hintOf = (answers: Answers, { page, subject, t }: About): string | undefined => {
  const words = t.her.screen;
  const asked = maybeOneOf(answers, 'screen', words.screens);
  const isOfBaby = subject.about !== undefined && subject.about !== page?.record.mother.motherId;
  if (asked === 'tuberculosis' && isOfBaby) return words.babyHealth;
  return asked && words.hints[asked];
};

const recorded = recording('doScreen', screen, {
  start: ({ today, subject }) => ({ doneOn: today, ...subject.proposed }),
  saved: ({ her }) => her.screen.saved,
  blames: { 'wrong-person': 'screen' },
  command: (known, { about }, id) => ({
    name: 'doScreen',
    data: { ...withoutGaps(known), about: given(about), screenId: id },
  }),
  after: (about, answers) => afterAsking(about, answers),
});

/** What nobody else may hear is asked only when they are alone; otherwise it ends here, and nothing is written down. */
export const screenForm: Form = {
  ...recorded,
  questions: (answers, about) => {
    if (!mayOverhear(about)) return recorded.questions(answers, about);
    return [aloneQuestion(about), ...(saysYes(answers, 'alone') ? recorded.questions(answers, about) : [])];
  },
  ends: (answers) => maybeYes(answers, 'alone') === false,
};

const mayOverhear = ({ page, subject: { about, proposed } }: About): boolean =>
  about === page?.record.mother.motherId && (proposed?.screen === undefined || isSensitive(proposed.screen));

/** What the nurse should hear leads straight on to telling her. */
const afterAsking = ({ subject: { about }, t }: About, answers: Answers): After => {
  const asked = maybeOneOf(answers, 'screen', t.her.screen.screens);
  if (!asked || about === undefined || !saysYes(answers, 'concern')) return 'person';
  return { form: 'makeReferral', subject: { about, proposed: nurseForConcern(asked) } };
};
