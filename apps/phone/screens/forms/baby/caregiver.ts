import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** Who looks after the baby: a baby that is with somebody else stays in care when its mother leaves. */
export const caregiver = entry('CaregiverChanged', {
  questions: (_, { t, today }) => [
    choice('caregiver', t.baby.caregiver.who, offers(t.baby.caregiver.whos), { page: 'who' }),
    day('fromOn', t.baby.caregiver.fromOn, pastChips(t, today), { page: 'who' }),
  ],
  facts: (answers, { t }) => ({
    caregiver: oneOf(answers, 'caregiver', t.baby.caregiver.whos),
    fromOn: dayIn(answers, 'fromOn'),
  }),
});

export const caregiverForm = recording('changeCaregiver', caregiver, {
  start: ({ today }) => ({ fromOn: today }),
  blames: { 'after-her-death': 'caregiver' },
  command: (known, { infantId }) => ({ name: 'changeCaregiver', data: { ...known, infantId: given(infantId) } }),
});
