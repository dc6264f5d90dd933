import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

export const callOff = entry('AppointmentCancelled', {
  questions: (_, { t, today }) => [
    choice('reason', t.visits.booked.reason, offers(t.visits.booked.reasons), { page: 'why' }),
    day('cancelledOn', t.visits.booked.cancelledOn, pastChips(t, today), { page: 'why' }),
  ],
  facts: (answers, { t }) => ({
    reason: oneOf(answers, 'reason', t.visits.booked.reasons),
    cancelledOn: dayIn(answers, 'cancelledOn'),
  }),
});

export const callOffForm = recording('cancelAppointment', callOff, {
  start: ({ today }) => ({ cancelledOn: today }),
  command: (known, { appointmentId }) => ({
    name: 'cancelAppointment',
    data: { ...known, appointmentId: given(appointmentId) },
  }),
});
