import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Her own care goes on; everything about the baby falls silent. */
export const PregnancyLost = defineEvent({
  type: 'PregnancyLost',
  version: 1,
  streamKind: 'pair',
  meaning: 'The pregnancy ended without a living baby.',
  data: Type.Object({
    pregnancyId: Uuid,
    lostOn: Day,
    outcome: OneOf(['miscarriage', 'stillbirth', 'induced-abortion']),
  }),
});
export type PregnancyLost = EventOf<typeof PregnancyLost>;
