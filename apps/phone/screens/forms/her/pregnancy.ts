import { dueDateFor } from '@thari/protocol/gestation';
import { type Answers, dayIn, maybeDayIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import type { Question } from '../../questions/question.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { recording } from '../recording.ts';

const isCounted = (answers: Answers): boolean => textIn(answers, 'dueDateFrom') === 'last-period';

/** When the baby is expected: read from her card, or counted from her last period. */
export const pregnancy = entry('PregnancyRecorded', {
  questions: (answers, about) => [
    choice('dueDateFrom', about.t.her.pregnancy.dueDateFrom, offers(about.t.her.pregnancy.dueDatesFrom)),
    dueDateQuestion(answers, about),
  ],
  shown: ({ t: { her } }) => [
    day('dueOn', her.pregnancy.dueOn, []),
    choice('dueDateFrom', her.pregnancy.dueDateFrom, offers(her.pregnancy.dueDatesFrom)),
    day('lastPeriodOn', her.pregnancy.lastPeriodOn, []),
    day('firstAntenatalVisitOn', her.pregnancy.firstAntenatalVisitOn, []),
  ],
  facts: (answers, { t }) => ({
    dueDateFrom: oneOf(answers, 'dueDateFrom', t.her.pregnancy.dueDatesFrom),
    dueOn: isCounted(answers) ? dueDateFor(dayIn(answers, 'lastPeriodOn')) : dayIn(answers, 'dueOn'),
    lastPeriodOn: isCounted(answers) ? dayIn(answers, 'lastPeriodOn') : undefined,
  }),
});

/** The counted day is said in words at once, so that a wrong month is seen. */
export const dueDateQuestion = (answers: Answers, { t, today, say }: About): Question => {
  const words = t.her.pregnancy;
  if (!isCounted(answers)) return day('dueOn', words.dueOn, []);
  const began = maybeDayIn(answers, 'lastPeriodOn');
  const hint = began ? words.counted(say.on(dueDateFor(began), today)) : words.lastPeriodOn.hint;
  return day('lastPeriodOn', { ...words.lastPeriodOn, hint }, []);
};

export const pregnancyForm = recording('recordPregnancy', pregnancy, {
  command: (known, _, id) => ({ name: 'recordPregnancy', data: { ...withoutGaps(known), pregnancyId: id } }),
});
