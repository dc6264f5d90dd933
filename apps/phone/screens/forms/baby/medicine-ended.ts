import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** The nurse ended a medicine of the baby's. Written down, never decided, here. */
export const medicineEnded = entry('InfantMedicineStopped', {
  questions: (_, { t, today }) => [
    choice('medicine', t.baby.ended.medicine, offers(t.baby.ended.medicines, { clear: t.clear.medicines }), {
      veiled: true,
      page: 'ended',
    }),
    day('stoppedOn', t.baby.ended.stoppedOn, pastChips(t, today), { page: 'ended' }),
  ],
  facts: (answers, { t }) => ({
    medicine: oneOf(answers, 'medicine', t.baby.ended.medicines),
    stoppedOn: dayIn(answers, 'stoppedOn'),
  }),
});

export const medicineEndedForm = recording('stopInfantMedicine', medicineEnded, {
  start: ({ today, subject }) => ({ stoppedOn: today, ...subject.proposed }),
  command: (known, { infantId }) => ({ name: 'stopInfantMedicine', data: { ...known, infantId: given(infantId) } }),
});
