import { type Answers, textIn } from '../../questions/answers.ts';
import { choice, offers } from '../../questions/ask.ts';
import type { About, Form } from '../../questions/form.ts';
import { pregnancyLost } from '../her/pregnancy-lost.ts';
import { given } from '../recording.ts';
import { newbornQuestions, newbornsIn } from './newborns.ts';

const babiesIn: Readonly<Record<string, number>> = { one: 1, twins: 2, triplets: 3 };
const isLost = (answers: Answers): boolean => textIn(answers, 'how') === 'lost';
const count = (answers: Answers): number => babiesIn[textIn(answers, 'how')] ?? 0;

/** The birth. Where no baby lived the questions are those of a loss, and the tone with them. */
export const birthForm: Form = {
  name: 'recordBirth',
  intro: ({ t }, answers) => (isLost(answers) ? t.baby.loss.intro : undefined),
  questions: (answers, about) => [
    howItWent(about),
    ...(isLost(answers)
      ? pregnancyLost.questions(answers, about)
      : newbornQuestions(count(answers) || 1, answers, about)),
  ],
  ids: (answers) => count(answers),
  review: true,
  saved: (t, answers) => (isLost(answers) ? t.baby.death.saved : t.app.savedHere),
  commands: (answers, about, ids) => {
    const pregnancyId = about.subject.pregnancyId;
    if (isLost(answers))
      return [
        {
          name: 'recordPregnancyLoss',
          data: { ...pregnancyLost.facts(answers, about), pregnancyId: given(pregnancyId) },
        },
      ];
    const babies = newbornsIn(count(answers), answers, about, ids);
    return [{ name: 'recordBirth', data: pregnancyId === undefined ? { babies } : { pregnancyId, babies } }];
  },
};

/** A loss is offered only where a baby was expected. */
const howItWent = ({ t, subject }: About) => {
  const { lost, ...births } = t.baby.birth.hows;
  const choices =
    subject.pregnancyId === undefined ? offers(births) : [...offers(births), ...offers({ lost }, { asides: ['lost'] })];
  return choice('how', t.baby.birth.how, choices);
};
