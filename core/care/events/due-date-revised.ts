import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const DueDateRevised = defineEvent({
  type: 'DueDateRevised',
  version: 1,
  streamKind: 'pair',
  meaning: 'A better estimate of when the baby is expected, usually an ultrasound.',
  data: Type.Object({
    pregnancyId: Uuid,
    dueOn: Day,
    dueDateFrom: OneOf(['last-period', 'ultrasound', 'fundal-height', 'told-by-facility']),
    revisedOn: Day,
  }),
});
export type DueDateRevised = EventOf<typeof DueDateRevised>;
