import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const didNotCome = entry('AppointmentMissed', {
  questions: (_, { t, today }) => [day('missedOn', t.visits.booked.missedOn, pastChips(t, today))],
  facts: (answers) => ({ missedOn: dayIn(answers, 'missedOn') }),
});

export const didNotComeForm = recording('missAppointment', didNotCome, {
  start: ({ today }) => ({ missedOn: today }),
  command: (known, { appointmentId }) => ({
    name: 'missAppointment',
    data: { ...known, appointmentId: given(appointmentId) },
  }),
});
