import type { AppointmentFacts } from '../facts.ts';
import { planRule } from '../plan-rule.ts';
import { appointmentPriority } from '../readings/appointment-priority.ts';
import { expectedOn } from '../readings/expected.ts';
import { cite, type Settled } from '../rule.ts';
import { at } from '../window.ts';

/** A booked day. Whether she came is said by a person; a missed one is the tracing rule's. */
export const appointments = planRule({
  id: 'appointments',
  says: 'She and her baby are expected on the day that was booked; when it closes, somebody says whether they came.',
  source: cite('thari-practice', 'the appointment diary of mentor-mother programmes'),
  asks: (pair) =>
    pair.appointments
      .filter(({ status }) => status !== 'missed')
      .map((appointment) => ({
        key: appointment.appointmentId,
        about: expectedOn(appointment.dueOn, pair),
        what: 'visit',
        window: at(appointment.dueOn),
        settled: closed(appointment),
        actor: 'mentor-mother',
        priority: appointmentPriority(appointment),
        why: 'booked',
      })),
});

const closed = ({ status, keptOn, dueOn }: AppointmentFacts): Settled | undefined => {
  if (status === 'kept') return { how: 'done', on: keptOn ?? dueOn };
  return status === 'cancelled' ? { how: 'stopped', why: 'not-needed' } : undefined;
};
