import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** A staff list of this programme is health data: her name travels in the private part, as a client's does. */
export const WorkerRegistered = defineEvent({
  type: 'WorkerRegistered',
  version: 1,
  streamKind: 'worker',
  meaning: 'A person began to work for the programme.',
  data: Type.Object({ workerId: Uuid }),
});
export type WorkerRegistered = EventOf<typeof WorkerRegistered>;
