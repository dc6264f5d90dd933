import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** The nurse's word. The neutral labels are what a bystander may read. */
export const answerReceived = entry('InfantResultReceived', {
  questions: (_, { t, today }) => [
    choice('result', t.baby.answer.result, offers(t.baby.answer.results, { clear: t.clear.results }), {
      veiled: true,
    }),
    day('receivedOn', t.baby.answer.receivedOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    result: oneOf(answers, 'result', t.baby.answer.results),
    receivedOn: dayIn(answers, 'receivedOn'),
  }),
});

export const answerReceivedForm = recording('receiveInfantResult', answerReceived, {
  start: ({ today }) => ({ receivedOn: today }),
  command: (known, { sampleId }) => ({ name: 'receiveInfantResult', data: { ...known, sampleId: given(sampleId) } }),
});
