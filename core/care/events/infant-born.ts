import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantBorn = defineEvent({
  type: 'InfantBorn',
  version: 1,
  streamKind: 'pair',
  meaning: 'A living baby was born. Twins are two of these.',
  data: Type.Object({
    infantId: Uuid,
    pregnancyId: Maybe(Uuid), // absent when mother and baby came to the programme after the birth
    bornOn: Day,
    sex: OneOf(['female', 'male', 'not-recorded']),
    birthOrder: Type.Integer({ minimum: 1, maximum: 8 }),
    placeOfBirth: OneOf(['facility', 'home', 'other', 'not-recorded']),
    feeding: OneOf(['breastfed', 'never-breastfed', 'not-recorded']),
    weightGrams: Maybe(Type.Integer({ minimum: 400, maximum: 7000 })),
  }),
});
export type InfantBorn = EventOf<typeof InfantBorn>;
