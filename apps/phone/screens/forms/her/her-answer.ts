import { type Answers, dayIn, maybeNumberIn, maybeOneOf, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, number, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given, recording } from '../recording.ts';

const isMeasured = (answers: Answers): boolean => textIn(answers, 'outcome') === 'measured';

/** What the paper of the laboratory says. Whether the number is high is the country pack's word, not hers. */
export const herAnswer = entry('ViralLoadResultReceived', {
  questions: (answers, { t, today }) => {
    const words = t.her.answer;
    return [
      choice('outcome', words.outcome, offers(words.outcomes, { clear: t.clear.loads }), { veiled: true }),
      ...(isMeasured(answers)
        ? [
            choice('qualifier', words.qualifier, offers(words.qualifiers), { veiled: true }),
            number('copies', words.copies, { digits: 9, delete: words.delete }, { veiled: true }),
          ]
        : []),
      day('receivedOn', words.receivedOn, pastChips(t, today)),
    ];
  },
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.her.answer.outcomes),
    receivedOn: dayIn(answers, 'receivedOn'),
    copies: isMeasured(answers) ? maybeNumberIn(answers, 'copies') : undefined,
    qualifier: isMeasured(answers) ? maybeOneOf(answers, 'qualifier', t.her.answer.qualifiers) : undefined,
  }),
});

export const herAnswerForm = recording('receiveViralLoadResult', herAnswer, {
  start: ({ today }) => ({ receivedOn: today }),
  blames: { 'copies-missing': 'copies', 'copies-not-measured': 'outcome' },
  command: (known, { sampleId }) => ({
    name: 'receiveViralLoadResult',
    data: { ...withoutGaps(known), sampleId: given(sampleId) },
  }),
});
