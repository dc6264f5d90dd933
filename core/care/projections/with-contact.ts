import type { ContactFacts } from '@thari/protocol/facts';
import type { PairRecord } from './pair-record.ts';

/** One contact more with the nurse. The same kind on the same day is the same one, whoever wrote it down and how. */
export const withContact = (record: PairRecord, { kind, heldOn }: ContactFacts): PairRecord =>
  record.contacts.some((known) => known.kind === kind && known.heldOn === heldOn)
    ? record
    : { ...record, contacts: [...record.contacts, { kind, heldOn }] };
