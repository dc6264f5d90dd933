import type { AppointmentFacts } from '../facts.ts';
import type { PlanItem } from '../rule.ts';

type Priority = PlanItem['priority'];

/** How much hangs on each reason for a visit: a test or its answer, a contact or a medicine, the rest. */
const priorities: Readonly<Record<string, Priority>> = {
  'baby-check': 'a',
  'baby-result': 'a',
  'her-result': 'a',
  antenatal: 'b',
  postnatal: 'b',
  'baby-medicine': 'b',
  'her-refill': 'b',
  'her-check': 'b',
  immunisation: 'b',
  'family-planning': 'c',
  group: 'c',
  talk: 'c',
};

/** That of the weightiest reason of a booked visit; of one without a reason we know, the least. */
export const appointmentPriority = ({ reasons }: Pick<AppointmentFacts, 'reasons'>): Priority =>
  reasons.map((reason) => priorities[reason] ?? 'c').toSorted()[0] ?? 'c';
