import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { recording } from '../recording.ts';

export const motherDied = entry('MotherDied', {
  questions: (_, { t, today }) => [day('diedOn', t.her.death.diedOn, pastChips(t, today))],
  facts: (answers) => ({ diedOn: dayIn(answers, 'diedOn') }),
});

export const motherDiedForm = recording('recordMotherDeath', motherDied, {
  intro: ({ t }) => t.her.death.intro,
  command: (known) => ({ name: 'recordMotherDeath', data: known }),
});
