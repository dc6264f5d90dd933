import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

/** What the decisions know of who knows about her, and of whether anybody may reach out to her. */
export type DisclosureState = {
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly flag: { readonly raised: boolean; readonly setOn: CalendarDate } | undefined;
};
export type KnownPerson = { readonly recordedOn: CalendarDate; readonly endedOn: CalendarDate | undefined };

export const nobodyKnows: DisclosureState = { people: new Map(), flag: undefined };

export const disclosureAfter = (state: DisclosureState, event: ReadEvent<CareEvent>): DisclosureState => {
  switch (event.type) {
    case 'DisclosureRecorded': {
      const { disclosureId, recordedOn } = event.data;
      return { ...state, people: begun(state.people, disclosureId, { recordedOn, endedOn: undefined }) };
    }
    case 'DisclosureEnded': {
      const { disclosureId, endedOn } = event.data;
      return { ...state, people: changed(state.people, disclosureId, (person) => ({ ...person, endedOn })) };
    }
    case 'SafetyFlagSet':
      return { ...state, flag: event.data };
    default:
      return state;
  }
};
