import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, OneOf, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

export const WorkerRole = OneOf(['mentor-mother', 'coordinator', 'nurse', 'programme-officer']);
export type WorkerRole = Static<typeof WorkerRole>;

export const WorkerAssigned = defineEvent({
  type: 'WorkerAssigned',
  version: 1,
  streamKind: 'worker',
  meaning: 'A worker began to work at a site in a role.',
  data: Type.Object({ workerId: Uuid, siteId: Uuid, role: WorkerRole, fromOn: Day }),
});
export type WorkerAssigned = EventOf<typeof WorkerAssigned>;
