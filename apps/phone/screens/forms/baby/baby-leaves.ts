import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** One baby leaves while its mother or its twin stays. A death is told as a death, with its day. */
export const babyLeaves = entry('InfantExited', {
  questions: (_, { t, today }) => [
    choice('outcome', t.baby.leaving.outcome, offers(t.baby.leaving.outcomes), { page: 'left' }),
    day('exitedOn', t.baby.leaving.exitedOn, pastChips(t, today), { page: 'left' }),
  ],
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.baby.leaving.outcomes),
    exitedOn: dayIn(answers, 'exitedOn'),
  }),
});

export const babyLeavesForm = recording('exitInfant', babyLeaves, {
  start: ({ today }) => ({ exitedOn: today }),
  command: (known, { infantId }) => ({ name: 'exitInfant', data: { ...known, infantId: given(infantId) } }),
});
