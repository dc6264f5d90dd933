import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const PregnancyRecorded = defineEvent({
  type: 'PregnancyRecorded',
  version: 1,
  streamKind: 'pair',
  meaning: 'She is pregnant, and this is when the baby is expected.',
  data: Type.Object({
    pregnancyId: Uuid,
    dueOn: Day, // estimated date of delivery
    dueDateFrom: OneOf(['last-period', 'ultrasound', 'fundal-height', 'told-by-facility']),
    lastPeriodOn: Maybe(Day),
    firstAntenatalVisitOn: Maybe(Day),
  }),
});
export type PregnancyRecorded = EventOf<typeof PregnancyRecorded>;
