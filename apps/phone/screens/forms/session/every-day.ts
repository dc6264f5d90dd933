import type { CareCommand } from '@thari/care/decisions/commands';
import { selfReportScore, selfReportTalk } from '@thari/protocol/readings/self-report';
import { type Answers, maybeNumberIn, maybeOneOf, textIn } from '../../questions/answers.ts';
import { choice, count, offers } from '../../questions/ask.ts';
import type { About } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { given } from '../recording.ts';
import { heldOnOf, type Part } from './part.ts';

/** Three questions of taking it every day, on one page. They open a talk; only a check says anything of her blood. */
export const everyDayQuestions = (answers: Answers, about: About): readonly Question[] => {
  if (!about.page?.record.mother.antiretroviralsStartedOn) return [];
  const words = about.t.session.days;
  const onePage = { optional: true, page: 'every-day' };
  const { visits } = about.t;
  const more = count(
    'missedMore',
    words.missedMore,
    { min: 4, max: 30, start: 4, unit: visits.session.days, words: visits.session },
    { page: 'every-day' }, // "more" alone says nothing
  );
  return [
    choice('missedDays', words.missed, offers(words.missedOnes), { columns: 3, ...onePage }),
    ...(textIn(answers, 'missedDays') === 'more' ? [more] : []),
    choice('managesHowWell', words.howWell, offers(words.howWells), { columns: 2, ...onePage }),
    choice('takenHowOften', words.howOften, offers(words.howOftens), { columns: 2, ...onePage }),
    ...(mayNeedATalk(answers, about) ? [supportQuestion(about)] : []),
  ];
};

const supportQuestion = ({ t }: About): Question => {
  const words = t.session.days;
  const { message, question } = t.topics['every-day'];
  const sub = { talk: words.talkSub(message, question) };
  return choice('everyDaySupport', words.support, offers(words.supports, { sub, asides: ['later'] }));
};

/** As the entry of the visit keeps it. */
export const missedDaysOf = (answers: Answers): number | undefined => {
  const tapped = textIn(answers, 'missedDays');
  return tapped === 'more' ? maybeNumberIn(answers, 'missedMore') : maybeNumberIn(answers, 'missedDays');
};

export const mayNeedATalk = (answers: Answers, { t }: Pick<About, 't'>): boolean => {
  const { howWells, howOftens } = t.session.days;
  const missed = missedDaysOf(answers);
  const howWellStep = stepOn(answers, 'managesHowWell', howWells);
  const howOftenStep = stepOn(answers, 'takenHowOften', howOftens);
  if (missed === undefined || howWellStep === undefined || howOftenStep === undefined) return false;
  return selfReportScore({ missedDoses30Days: missed, howWellStep, howOftenStep }) < selfReportTalk.below;
};

/** The words stand with the best first: the last of them is step 0. */
const stepOn = (answers: Answers, id: string, ladder: Readonly<Record<string, string>>): number | undefined => {
  const answer = maybeOneOf(answers, id, ladder);
  return answer === undefined ? undefined : Object.keys(ladder).reverse().indexOf(answer);
};

export const talksOfEveryDay = (answers: Answers, about: About): boolean =>
  mayNeedATalk(answers, about) && textIn(answers, 'everyDaySupport') === 'talk';

export const everyDayPart = (answers: Answers, about: About): Part => {
  const wants = mayNeedATalk(answers, about) && textIn(answers, 'everyDaySupport') === 'nurse';
  return {
    questions: everyDayQuestions(answers, about),
    ids: wants ? 1 : 0,
    commands: ([id]) => (wants ? [toNurse(answers, about, given(id))] : []),
  };
};

const toNurse = (answers: Answers, about: About, referralId: string): CareCommand => ({
  name: 'makeReferral',
  data: {
    referralId,
    about: given(about.page?.record.mother.motherId),
    madeOn: heldOnOf(answers, about),
    to: 'nurse',
    reason: 'other',
    sameDay: false,
  },
});
