import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

export const InfantBorn = defineEvent({
  type: 'InfantBorn',
  version: 2,
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
    bornOnEstimated: Maybe(Type.Boolean()), // nobody knows the day for sure
    weeksAtBirth: Maybe(Type.Integer({ minimum: 20, maximum: 45 })), // whole weeks of pregnancy
  }),
  upcast: { 1: (v1) => v1 }, // what was not asked then is absent
});
export type InfantBorn = EventOf<typeof InfantBorn>;
