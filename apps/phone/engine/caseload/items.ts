import type { EventItem } from '@thari/event-log/event';
import type { StoredEvent } from '@thari/event-store-indexeddb/store-change';

/** Its shape was checked when it came in or was made here, and the seal of the store held since. */
export const itemsFrom = (stored: readonly StoredEvent[]): EventItem[] => stored as readonly unknown[] as EventItem[];
