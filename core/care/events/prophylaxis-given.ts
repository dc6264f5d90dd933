import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const ProphylaxisGiven = defineEvent({
  type: 'ProphylaxisGiven',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby got its protective medicine from the clinic.',
  data: Type.Object({
    infantId: Uuid,
    givenOn: Day,
    regimen: OneOf(['nvp', 'azt', 'azt-nvp', 'three-medicines', 'other']),
    daysSupplied: Maybe(Type.Integer({ minimum: 1, maximum: 400 })),
    first: Type.Boolean(),
  }),
});
export type ProphylaxisGiven = EventOf<typeof ProphylaxisGiven>;
