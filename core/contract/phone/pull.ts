import { EventItem } from '@thari/event-log/event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';
import { Base64 } from '../base64.ts';
import { Lease } from './activate.ts';

/** How far a phone has heard: the transaction and the position in it. Opaque to the phone; '0.0' is the very start (ADR 0009). */
export const Cursor = Type.String({ pattern: '^[0-9]{1,20}[.][0-9]{1,19}$' });

export const PullQuery = Type.Object({
  epoch: Uuid,
  after: Cursor,
});
export type PullQuery = Static<typeof PullQuery>;

/** A person's key for a device in scope, over TLS; the phone keeps it in its vault. */
export const PersonKey = Type.Object({ personId: Uuid, key: Base64(64) });
export type PersonKey = Static<typeof PersonKey>;

/** Which rules a named clinician signed for. Absent in training, where all of them run. */
const ApprovalOnWire = Type.Object({
  pack: Type.String(),
  fingerprint: Type.String(),
  verified: Type.Array(Type.String()),
  on: Day,
});

/** On which weekdays her site holds which clinic, and when it is closed beside public holidays. Absent: it never said. */
const ClinicCalendarOnWire = Type.Object({
  setOn: Day,
  clinicDays: Type.Record(Type.String(), Type.Array(Type.Integer({ minimum: 1, maximum: 7 }))),
  closedOn: Type.Array(Day),
});

/**
 * What happened in this phone's scope after a cursor. The cursor never passes a transaction that has not committed.
 * `backfill`: pairs that came into scope, to be asked for whole; `forget`: pairs that left, to be dropped once the outbox is empty.
 */
export const Pulled = Type.Object({
  epoch: Uuid,
  cursor: Cursor,
  more: Type.Boolean(),
  items: Type.Array(EventItem),
  keys: Type.Array(PersonKey),
  erasedPersons: Type.Array(Uuid),
  backfill: Type.Array(Uuid),
  forget: Type.Array(Uuid),
  lease: Lease,
  approvals: Maybe(Type.Array(ApprovalOnWire)),
  clinicCalendar: Maybe(ClinicCalendarOnWire),
});
export type Pulled = Static<typeof Pulled>;

export const pull = { method: 'GET', path: '/api/phone/pull', page: 500 } as const;
