import type { EntryCorrected } from '@thari/event-log/amendments';
import type { Draft } from '@thari/event-log/define-event';
import { replacedWords } from '@thari/event-log/private-part';
import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { Value } from 'typebox/value';
import { careCatalogue } from '../events/care-catalogue.ts';
import type { CareEvent } from '../events/care-event.ts';
import { brokenBy, type EntryFault, entryFault } from './entry-fault.ts';
import { hasShapeOf } from './entry-shape.ts';
import type { Identity } from './identity.ts';
import { type PairState, pairStateFrom } from './pair-state.ts';

export type CorrectEntry = {
  readonly corrects: string;
  readonly replacement: Readonly<Record<string, unknown>>;
  readonly reason: EntryCorrected['data']['reason'];
  /** New words for a woman (her enrolment is corrected) or a baby (its birth is): a phone that changed, a name that was misspelt. */
  readonly words?: { readonly [Word in keyof Identity]?: string };
};
export type CorrectEntryRefusal =
  | EntryFault
  | 'entry-unknown'
  | 'entry-withdrawn'
  | 'wrong-shape'
  | 'identity-changed'
  | 'nothing-changed'
  | 'nobody-to-name'
  | 'name-missing'
  | 'contradicts-another-entry';

/** May this entry say something else? It stays about the same person and thing, and the story must still hold together. */
export const correctEntry = (
  pair: PairState,
  { corrects, replacement, reason, words }: CorrectEntry,
  today: CalendarDate,
): Result<readonly Draft<EntryCorrected>[], CorrectEntryRefusal> => {
  const entry = pair.entries.find(({ envelope }) => envelope.id === corrects);
  if (!entry) return refuse('entry-unknown');
  if (entry.withdrawnBy) return refuse('entry-withdrawn');
  if (!hasShapeOf(entry.type, replacement)) return refuse('wrong-shape');
  if (changesIdentity(entry.data, replacement)) return refuse('identity-changed');
  // Saying again what a contested entry says settles which of the two it is.
  if (!words && !entry.contested && Value.Equal(entry.data, replacement)) return refuse('nothing-changed');
  const personId = personNamedIn(entry);
  if (words && !personId) return refuse('nobody-to-name');
  if (words?.givenName?.trim() === '' && entry.type === 'WomanEnrolled') return refuse('name-missing');
  const corrected = { ...entry, data: replacement } as typeof entry; // its shape was checked above
  const fault = storyFault(pair, { entry, corrected }, today);
  if (fault) return refuse(fault);
  const correctedVersion = careCatalogue.find(entry.type)?.version ?? entry.envelope.version;
  const data = { corrects, correctedVersion, replacement: { ...replacement }, reason };
  const privatePart = words && personId ? { privatePart: replacedWords(personId, words) } : {};
  return ok([{ type: 'EntryCorrected', data, occurredOn: today, ...privatePart }]);
};

const personNamedIn = (entry: CareEvent): string | undefined => {
  if (entry.type === 'WomanEnrolled') return entry.data.motherId;
  return entry.type === 'InfantBorn' ? entry.data.infantId : undefined;
};

/** Whom and what an entry is about. A wrong one is withdrawn and recorded again with a new id. */
const changesIdentity = (was: Readonly<Record<string, unknown>>, becomes: Readonly<Record<string, unknown>>): boolean =>
  [...new Set([...Object.keys(was), ...Object.keys(becomes)])].some(
    (field) => isIdentity(field) && was[field] !== becomes[field],
  );
const isIdentity = (field: string): boolean => field.endsWith('Id') || field === 'about' || field === 'toSite';

/** A fault that the entry had already is no reason to leave the rest of it wrong. */
const storyFault = (
  before: PairState,
  { entry, corrected }: { readonly entry: ReadEvent<CareEvent>; readonly corrected: ReadEvent<CareEvent> },
  today: CalendarDate,
): CorrectEntryRefusal | undefined => {
  const after = pairStateFrom(before.entries.map((other) => (other === entry ? corrected : other)));
  const own = entryFault(after, corrected, today);
  if (own && own !== entryFault(before, entry, today)) return own;
  const others = brokenBy({ before, after }, today).filter((broken) => broken !== corrected);
  return others.length > 0 ? 'contradicts-another-entry' : undefined;
};
