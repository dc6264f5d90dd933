import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const feedingAgain = entry('BreastfeedingRestarted', {
  questions: (_, { t, today }) => [day('restartedOn', t.baby.feeding.restartedOn, pastChips(t, today))],
  facts: (answers) => ({ restartedOn: dayIn(answers, 'restartedOn') }),
});

export const feedingAgainForm = recording('restartBreastfeeding', feedingAgain, {
  command: (known, { infantId }) => ({ name: 'restartBreastfeeding', data: { ...known, infantId: given(infantId) } }),
});
