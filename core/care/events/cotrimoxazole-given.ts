import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const CotrimoxazoleGiven = defineEvent({
  type: 'CotrimoxazoleGiven',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby got co-trimoxazole from the clinic.',
  data: Type.Object({
    infantId: Uuid,
    givenOn: Day,
    daysSupplied: Maybe(Type.Integer({ minimum: 1, maximum: 400 })),
    first: Type.Boolean(),
  }),
});
export type CotrimoxazoleGiven = EventOf<typeof CotrimoxazoleGiven>;
