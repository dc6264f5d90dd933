import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const feedingStopped = entry('BreastfeedingStopped', {
  questions: (_, { t, today }) => [day('stoppedOn', t.baby.feeding.stoppedOn, pastChips(t, today))],
  facts: (answers) => ({ stoppedOn: dayIn(answers, 'stoppedOn') }),
});

export const feedingStoppedForm = recording('stopBreastfeeding', feedingStopped, {
  command: (known, { infantId }) => ({ name: 'stopBreastfeeding', data: { ...known, infantId: given(infantId) } }),
});
