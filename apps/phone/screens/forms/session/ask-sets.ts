import type { CareCommand } from '@thari/care/decisions/commands';
import { type Answers, saysYes } from '../../questions/answers.ts';
import { choice, many, offers, yesNo } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { reasonFor } from '../moves/nurse-for-concern.ts';
import { given } from '../recording.ts';
import { aloneQuestion, isSensitive } from './alone.ts';
import { asksOnly, heldOnOf, type Part } from './part.ts';
import { type AskedSet, setsDue } from './sets-due.ts';
import { answerId, anySigns, isUnsafe, noneOfThese, whatWasFound } from './what-was-found.ts';

/** First what anybody may hear; then, only where they are alone, what nobody else may. A no postpones it without a word. */
export const setParts = (answers: Answers, about: About): readonly Part[] => {
  const due = setsDue(about);
  const open = due.filter(({ screen }) => !isSensitive(screen));
  const hers = due.filter(({ screen }) => isSensitive(screen));
  const isAlone = saysYes(answers, 'alone');
  return [
    ...togetherPart(open, about),
    ...open.map((set) => setPart(set, answers, about)),
    ...(hers.length > 0 ? [asksOnly([aloneQuestion(about)])] : []),
    ...(isAlone ? untilDanger(hers, answers).map((set) => setPart(set, answers, about)) : []),
  ];
};

/** The signs that are asked at every contact: of all of them at once, and of each only where there are some. */
const togetherPart = (open: readonly AskedSet[], { t }: About): readonly Part[] =>
  areTogether(open) ? [asksOnly([yesNo(anySigns, t.session.anySigns, t, looks)])] : [];

const areTogether = (due: readonly AskedSet[]): boolean =>
  due.filter(({ screen }) => screen === 'tuberculosis').length > 1;

/** Where she is in danger nothing more is asked. */
const untilDanger = (sets: readonly AskedSet[], answers: Answers): readonly AskedSet[] => {
  const at = sets.findIndex((set) => whatWasFound(set, answers)?.danger);
  return at < 0 ? sets : sets.slice(0, at + 1);
};

/** Somebody has to stay with her now. */
export const isInDanger = (answers: Answers, about: About): boolean =>
  saysYes(answers, 'alone') &&
  setsDue(about).some((set) => isSensitive(set.screen) && whatWasFound(set, answers)?.danger);

const setPart = (set: AskedSet, answers: Answers, about: About): Part => {
  const found = whatWasFound(set, answers);
  return {
    questions: questionsOf(set, answers, about),
    ids: found ? (found.concern ? 2 : 1) : 0,
    commands: ([screenId, referralId]) => {
      if (!found) return [];
      const on = heldOnOf(answers, about);
      const { concern, score } = found;
      const done: CareCommand = {
        name: 'doScreen',
        data: withoutGaps({ screenId: given(screenId), ...set, doneOn: on, concern, score }),
      };
      if (!concern) return [done];
      const reason = reasonFor[set.screen];
      const sent = {
        referralId: given(referralId),
        about: set.about,
        madeOn: on,
        to: 'nurse',
        reason,
        sameDay: true,
      } as const;
      return [done, { name: 'makeReferral', data: sent }];
    },
  };
};

/** Items in words of our own; the published questionnaires belong to others. */
const questionsOf = (set: AskedSet, answers: Answers, about: About): readonly Question[] => {
  const { t } = about;
  const words = t.session;
  switch (set.screen) {
    case 'mood':
      return moodQuestions(set, about);
    case 'safety':
      return safetyQuestions(set, answers, about);
    case 'stigma':
      return [manyOf(set, words.stigma)];
    case 'support':
      return [yesNo(answerId(set), words.support, t, looks)];
    case 'tuberculosis':
      if (areTogether(setsDue(about)) && !saysYes(answers, anySigns)) return [];
      return [lookQuestion(set, isHers(set, about) ? t.her.screen.hints.tuberculosis : t.her.screen.babyHealth, about)];
    case 'growth':
    case 'development':
    case 'illness':
      return [lookQuestion(set, t.her.screen.hints[set.screen], about)];
  }
};

const isHers = ({ about }: AskedSet, { page }: About): boolean => about === page?.record.mother.motherId;

const moodQuestions = (set: AskedSet, { t }: About): readonly Question[] => {
  const { low, joyless, often, harm } = t.session.mood;
  const onePage = { page: answerId(set), veiled: true, optional: true };
  return [
    choice(answerId(set, 'low'), low, offers(often), { columns: 2, ...onePage }),
    choice(answerId(set, 'joyless'), joyless, offers(often), { columns: 2, ...onePage }),
    yesNo(answerId(set, 'harm'), harm, t, onePage),
  ];
};

const safetyQuestions = (set: AskedSet, answers: Answers, { t }: About): readonly Question[] => {
  const { now, wish, ...words } = t.session.safety;
  const first = manyOf(set, words);
  if (!isUnsafe(set, answers)) return [first];
  const isNow = yesNo(answerId(set, 'now'), now, t, { veiled: true });
  return saysYes(answers, answerId(set, 'now'))
    ? [first, isNow]
    : [first, isNow, yesNo(answerId(set, 'wish'), wish, t, { veiled: true })];
};

type ManyWords = {
  readonly ask: string;
  readonly fact: string;
  readonly hint?: string;
  readonly items: Readonly<Record<string, string>>;
  readonly none: string;
};
const manyOf = (set: AskedSet, { items, none, ...asked }: ManyWords): Question =>
  many(answerId(set), asked, [...offers(items), { value: noneOfThese, label: none, alone: true }], {
    veiled: true,
    optional: true,
  });

/** What anybody may hear stands together, one tap each. What was not asked stays empty, and is asked next time. */
const looks = { page: 'looks', optional: true };

const lookQuestion = (set: AskedSet, signs: string, { page, t }: About): Question => {
  const name = page?.people[set.about]?.givenName || t.person.baby;
  const asked = { ask: t.session.nurseHears(name), fact: t.her.screen.screens[set.screen], hint: signs };
  return yesNo(answerId(set), asked, t, looks);
};
