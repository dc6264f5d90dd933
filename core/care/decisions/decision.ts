import type { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import type { Draft } from '@thari/event-log/define-event';
import type { Result } from '@thari/kernel/result';
import type { CareDraft, CareEvent } from '../events/care-event.ts';

/** What a decision answers: the facts to record, in this order, or the one reason why not. */
export type Decided<Reason extends string> = Result<readonly CareDraft[], Reason>;

/** A fact about a pair, or an amendment of one. */
export type PairDraft = CareDraft | Draft<EntryCorrected> | Draft<EntryWithdrawn>;

export type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];
