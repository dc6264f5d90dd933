import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { WorkerAssigned } from './worker-assigned.ts';
import { WorkerRegistered } from './worker-registered.ts';

export const workforceCatalogue = eventCatalogue([WorkerRegistered, WorkerAssigned]);
