import type { Form } from '../../questions/form.ts';
import { withoutGaps } from '../../questions/without-gaps.ts';
import { given } from '../recording.ts';
import { book, proposal } from './book.ts';

/** The booked day is called off and another takes its place: both or neither. */
export const moveForm: Form = {
  name: 'rescheduleAppointment',
  start: (about) => {
    const moved = about.page?.record.appointments.find(
      ({ appointmentId }) => appointmentId === about.subject.appointmentId,
    );
    return moved ? { reasons: moved.reasons, time: moved.time ?? '' } : proposal(about);
  },
  questions: book.questions,
  ids: () => 1,
  saved: (t) => t.visits.book.saved,
  commands: (answers, about, [id]) => [
    {
      name: 'rescheduleAppointment',
      data: {
        appointmentId: given(about.subject.appointmentId),
        movedOn: about.today,
        booking: { ...withoutGaps(book.facts(answers, about)), appointmentId: given(id) },
      },
    },
  ],
};
