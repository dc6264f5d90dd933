import type { CareCommand } from '@thari/care/decisions/commands';
import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { About, DataOf } from '../../questions/form.ts';

type Met = { readonly kind: DataOf<'SessionHeld'>['kind']; readonly heldOn: CalendarDate };

/** A visit that was booked for that day, or missed not long before, is kept by sitting with her. A call keeps none. */
export const keptWithIt = ({ page }: Pick<About, 'page'>, { kind, heldOn }: Met): readonly CareCommand[] => {
  if (!page || !inPerson.has(kind)) return [];
  const open = page.record.appointments.filter(
    ({ status, dueOn }) =>
      (status === 'booked' || status === 'missed') && dueOn <= heldOn && dueOn >= addDays(heldOn, -90),
  );
  const last = open.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).pop();
  const cameSince = page.record.appointments.some(({ keptOn }) => keptOn && last && keptOn >= last.dueOn);
  if (!last || cameSince) return [];
  return [{ name: 'keepAppointment', data: { appointmentId: last.appointmentId, keptOn: heldOn } }];
};

const inPerson: ReadonlySet<Met['kind']> = new Set<Met['kind']>(['one-to-one', 'group', 'couple']);
