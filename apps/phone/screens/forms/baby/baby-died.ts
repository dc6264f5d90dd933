import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const babyDied = entry('InfantDied', {
  questions: (_, { t, today }) => [day('diedOn', t.baby.death.diedOn, pastChips(t, today))],
  facts: (answers) => ({ diedOn: dayIn(answers, 'diedOn') }),
});

export const babyDiedForm = recording('recordInfantDeath', babyDied, {
  intro: ({ t }) => t.baby.death.intro,
  saved: (t) => t.baby.death.saved,
  command: (known, { infantId }) => ({ name: 'recordInfantDeath', data: { ...known, infantId: given(infantId) } }),
});
