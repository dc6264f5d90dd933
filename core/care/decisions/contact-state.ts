import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

/** What the decisions know of meetings, attempts to reach her, and referrals. */
export type ContactState = {
  readonly sessionIds: ReadonlySet<string>;
  readonly attemptIds: ReadonlySet<string>;
  /** Of contacts at the clinic, tests, screens and offers: each is recorded once. */
  readonly recordedIds: ReadonlySet<string>;
  readonly lastSeenOn: CalendarDate | undefined;
  readonly referrals: ReadonlyMap<string, ReferralState>;
};
export type ReferralState = { readonly madeOn: CalendarDate; readonly closedOn: CalendarDate | undefined };

export const noContact: ContactState = {
  sessionIds: new Set(),
  attemptIds: new Set(),
  recordedIds: new Set(),
  lastSeenOn: undefined,
  referrals: new Map(),
};

export const contactAfter = (contact: ContactState, event: ReadEvent<CareEvent>): ContactState => {
  switch (event.type) {
    case 'SessionHeld': {
      const { sessionId, heldOn } = event.data;
      return seen({ ...contact, sessionIds: new Set(contact.sessionIds).add(sessionId) }, heldOn);
    }
    case 'AppointmentKept':
      return seen(contact, event.data.keptOn);
    case 'ClinicContactHeld':
      return seen(recorded(contact, event.data.contactId), event.data.heldOn);
    case 'WomanTested':
      return recorded(contact, event.data.testId);
    case 'ScreenDone':
      return recorded(contact, event.data.screenId);
    case 'ServiceOffered':
      return recorded(contact, event.data.offerId);
    case 'TracingAttempted':
      return { ...contact, attemptIds: new Set(contact.attemptIds).add(event.data.attemptId) };
    case 'ReferralMade': {
      const { referralId, madeOn } = event.data;
      return { ...contact, referrals: begun(contact.referrals, referralId, { madeOn, closedOn: undefined }) };
    }
    case 'ReferralClosed': {
      const { referralId, closedOn } = event.data;
      return { ...contact, referrals: changed(contact.referrals, referralId, (made) => ({ ...made, closedOn })) };
    }
    default:
      return contact;
  }
};

const recorded = (contact: ContactState, id: string): ContactState => ({
  ...contact,
  recordedIds: new Set(contact.recordedIds).add(id),
});

const seen = (contact: ContactState, on: CalendarDate): ContactState => ({
  ...contact,
  lastSeenOn: contact.lastSeenOn ? laterOf(contact.lastSeenOn, on) : on,
});
