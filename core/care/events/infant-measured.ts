import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantMeasured = defineEvent({
  type: 'InfantMeasured',
  version: 1,
  streamKind: 'pair',
  meaning: 'The baby was weighed, and perhaps measured.',
  data: Type.Object({
    infantId: Uuid,
    measuredOn: Day,
    weightGrams: Type.Integer({ minimum: 400, maximum: 30_000 }),
    lengthMillimetres: Maybe(Type.Integer({ minimum: 250, maximum: 1200 })),
    armMillimetres: Maybe(Type.Integer({ minimum: 50, maximum: 300 })), // around the middle of the upper arm
  }),
});
export type InfantMeasured = EventOf<typeof InfantMeasured>;
