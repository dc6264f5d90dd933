import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

/** She came back, on the same record, and with her yes to it. */
export const comeBack = entry('WomanReturned', {
  questions: (_, { t, today }) => [day('returnedOn', t.moves.back.returnedOn, pastChips(t, today))],
  facts: (answers) => ({ returnedOn: dayIn(answers, 'returnedOn') }),
});

export const comeBackForm = recording('returnWoman', comeBack, {
  intro: ({ page, t }) => (page?.record.consents.record?.given === false ? t.moves.back.needsYes : undefined),
  start: ({ today }) => ({ returnedOn: today }),
  command: (known) => ({ name: 'returnWoman', data: known }),
});
