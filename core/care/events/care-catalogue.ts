import { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { careEvents } from './care-event.ts';

/** How this build reads the stream of a woman and her babies. */
export const careCatalogue = eventCatalogue([...careEvents, EntryCorrected, EntryWithdrawn]);
