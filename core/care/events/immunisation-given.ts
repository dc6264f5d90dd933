import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The visit it belongs to, not the vaccine: which ones they are is the country’s business. It may be given much later than its age. */
export const ImmunisationGiven = defineEvent({
  type: 'ImmunisationGiven',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby got the vaccines of a visit.',
  data: Type.Object({
    infantId: Uuid,
    visit: OneOf(['birth', 'week-6', 'week-10', 'week-14', 'month-6', 'month-9', 'month-15', 'month-18']),
    givenOn: Day,
  }),
});
export type ImmunisationGiven = EventOf<typeof ImmunisationGiven>;
