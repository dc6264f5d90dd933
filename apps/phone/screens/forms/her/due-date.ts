import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** A better estimate of the day of the birth, usually from a scan. */
export const dueDate = entry('DueDateRevised', {
  questions: (_, { t, today }) => [
    choice('dueDateFrom', t.her.pregnancy.dueDateFrom, offers(t.her.pregnancy.dueDatesFrom)),
    day('dueOn', t.her.pregnancy.dueOn, []),
    day('revisedOn', t.her.pregnancy.revisedOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    dueDateFrom: oneOf(answers, 'dueDateFrom', t.her.pregnancy.dueDatesFrom),
    dueOn: dayIn(answers, 'dueOn'),
    revisedOn: dayIn(answers, 'revisedOn'),
  }),
});

export const dueDateForm = recording('reviseDueDate', dueDate, {
  start: ({ today }) => ({ revisedOn: today }),
  command: (known, { pregnancyId }) => ({ name: 'reviseDueDate', data: { ...known, pregnancyId: given(pregnancyId) } }),
});
