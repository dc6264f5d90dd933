import type { EventEnvelope } from './event.ts';
import { order } from './order.ts';

/** What two or more devices know together: every event once, in the one order. Who speaks first, and how often, changes nothing. */
export const merge = <Event extends Pick<EventEnvelope, 'id' | 'parents' | 'writer' | 'writerSeq'>>(
  ...logs: readonly (readonly Event[])[]
): Event[] => order([...new Map(logs.flat().map((event) => [event.id, event])).values()]);
