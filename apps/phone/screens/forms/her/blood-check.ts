import { type Answers, dayIn, maybeOneOf, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type About, type After, entry } from '../../questions/form.ts';
import { nurseToday } from '../moves/send-on.ts';
import { recording } from '../recording.ts';

/** A rapid test that every woman is offered. It is no status: that takes the nurse, and has its own entry. */
export const bloodCheck = entry('WomanTested', {
  questions: (_, { t, today }) => {
    const words = t.her.bloodCheck;
    return [
      choice('test', words.test, offers(words.tests, { clear: t.clear.bloodChecks }), { veiled: true }),
      choice('result', words.result, offers(words.results, { clear: t.clear.bloodResults }), {
        veiled: true,
        page: 'result',
      }),
      day('testedOn', words.testedOn, pastChips(t, today), { page: 'result' }),
    ];
  },
  facts: (answers, { t }) => ({
    test: oneOf(answers, 'test', t.her.bloodCheck.tests),
    result: oneOf(answers, 'result', t.her.bloodCheck.results),
    testedOn: dayIn(answers, 'testedOn'),
  }),
});

export const bloodCheckForm = recording('recordWomanTest', bloodCheck, {
  start: ({ today, subject }) => ({ testedOn: today, ...subject.proposed }),
  command: (known, _, id) => ({ name: 'recordWomanTest', data: { ...known, testId: id } }),
  after: (about, answers) => afterCheck(about, answers),
});

/** Whatever is not a plain no is the nurse's, the same day. */
const afterCheck = ({ page, t }: About, answers: Answers): After => {
  const result = maybeOneOf(answers, 'result', t.her.bloodCheck.results);
  if (!page || !result || result === 'negative') return 'person';
  const about = page.record.mother.motherId;
  return { form: 'makeReferral', subject: { about, proposed: nurseToday('result-needs-action') } };
};
