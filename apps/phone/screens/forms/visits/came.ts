import { dayIn } from '../../questions/answers.ts';
import { day, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const came = entry('AppointmentKept', {
  questions: (_, { t, today }) => [day('keptOn', t.visits.booked.keptOn, pastChips(t, today))],
  facts: (answers) => ({ keptOn: dayIn(answers, 'keptOn') }),
});

export const cameForm = recording('keepAppointment', came, {
  start: ({ today }) => ({ keptOn: today }),
  command: (known, { appointmentId }) => ({
    name: 'keepAppointment',
    data: { ...known, appointmentId: given(appointmentId) },
  }),
});
