import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

export const checkTaken = entry('ViralLoadSampleTaken', {
  questions: (_, { t, today }) => [
    day('takenOn', t.her.check.takenOn, pastChips(t, today), { page: 'check' }),
    choice('purpose', t.her.check.purpose, offers(t.her.check.purposes, { asides: ['not-recorded'] }), {
      page: 'check',
    }),
  ],
  facts: (answers, { t }) => ({
    takenOn: dayIn(answers, 'takenOn'),
    purpose: oneOf(answers, 'purpose', t.her.check.purposes),
  }),
});

export const checkTakenForm = recording('takeViralLoadSample', checkTaken, {
  start: ({ today }) => ({ takenOn: today, purpose: 'routine' }),
  command: (known, _, id) => ({ name: 'takeViralLoadSample', data: { ...known, sampleId: id } }),
});
