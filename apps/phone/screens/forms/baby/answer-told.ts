import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const answerTold = entry('InfantResultGiven', {
  questions: (_, { t, today }) => [day('givenOn', t.baby.answer.givenOn, pastChips(t, today))],
  facts: (answers) => ({ givenOn: dayIn(answers, 'givenOn') }),
});

export const answerToldForm = recording('giveInfantResult', answerTold, {
  start: ({ today }) => ({ givenOn: today }),
  command: (known, { sampleId }) => ({ name: 'giveInfantResult', data: { ...known, sampleId: given(sampleId) } }),
});
