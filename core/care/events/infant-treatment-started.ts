import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Recorded, never decided, by a lay worker. */
export const InfantTreatmentStarted = defineEvent({
  type: 'InfantTreatmentStarted',
  version: 1,
  streamKind: 'pair',
  meaning: 'The clinic started the baby on lifelong treatment.',
  data: Type.Object({
    infantId: Uuid,
    startedOn: Day,
  }),
});
export type InfantTreatmentStarted = EventOf<typeof InfantTreatmentStarted>;
