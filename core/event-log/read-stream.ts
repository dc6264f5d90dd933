import { Value } from 'typebox/value';
import { EntryCorrected, EntryWithdrawn } from './amendments.ts';
import type { EventEnvelope } from './event.ts';
import type { EventCatalogue } from './event-catalogue.ts';
import { order } from './order.ts';

/** A former value of a corrected entry, and the event that replaced it. */
export type Revision = { readonly by: EventEnvelope; readonly formerData: Readonly<Record<string, unknown>> };

/** One fact as it is read now: newest shape, corrections applied, what it said before kept beside it. */
export type ReadEvent<Event extends { type: string; data: unknown } = { type: string; data: Record<string, unknown> }> =
  Event & {
    readonly envelope: EventEnvelope;
    readonly revisions: readonly Revision[];
    /** Two people amended it without seeing each other's: the latest is used, both are shown until a person decides. */
    readonly contested: boolean;
    readonly withdrawnBy: EventEnvelope | undefined;
  };

export type StreamReading = {
  /** Every readable fact in the one order, withdrawn ones too (a timeline shows them; a projection skips them). */
  readonly events: readonly ReadEvent[];
  /** Facts of a newer build: kept and forwarded, not read. */
  readonly unread: readonly EventEnvelope[];
};

/** Orders a stream, brings every event to its newest shape and applies its amendments. */
export const readStream = (catalogue: EventCatalogue, recorded: readonly EventEnvelope[]): StreamReading => {
  const ordered = order(recorded);
  const amendments = amendmentsByTarget(ordered);
  const events: ReadEvent[] = [];
  const unread: EventEnvelope[] = [];
  for (const envelope of ordered) {
    if (targetOf(envelope)) continue;
    const reading = catalogue.upcast(envelope.type, envelope.version, envelope.data);
    if (!reading.readable) {
      unread.push(envelope);
      continue;
    }
    const fact: ReadEvent = {
      type: envelope.type,
      data: reading.data,
      envelope,
      revisions: [],
      contested: false,
      withdrawnBy: undefined,
    };
    const own = amendments.get(envelope.id);
    events.push(own ? amend(catalogue, fact, own, ordered) : fact);
  }
  return { events, unread };
};

const targetOf = ({ type, data }: EventEnvelope): string | undefined => {
  if (type === EntryCorrected.type && typeof data.corrects === 'string') return data.corrects;
  if (type === EntryWithdrawn.type && typeof data.withdraws === 'string') return data.withdraws;
  return undefined;
};

const amendmentsByTarget = (ordered: readonly EventEnvelope[]): Map<string, EventEnvelope[]> => {
  const byTarget = new Map<string, EventEnvelope[]>();
  for (const event of ordered) {
    const target = targetOf(event);
    if (target) byTarget.set(target, [...(byTarget.get(target) ?? []), event]);
  }
  return byTarget;
};

const amend = (
  catalogue: EventCatalogue,
  fact: ReadEvent,
  amendments: readonly EventEnvelope[],
  ordered: readonly EventEnvelope[],
): ReadEvent => {
  const amended = amendments.reduce((now, by) => {
    if (by.type === EntryWithdrawn.type) return { ...now, withdrawnBy: by };
    const replacement = replacementIn(catalogue, fact.type, by);
    if (!replacement) return now;
    return {
      ...now,
      data: replacement,
      withdrawnBy: undefined,
      revisions: [...now.revisions, { by, formerData: now.data }],
    };
  }, fact);
  return { ...amended, contested: amendments.length > 1 && !eachSawTheOneBefore(amendments, ordered) };
};

/** A replacement of the wrong shape is not used: the entry keeps the value that could be read. */
const replacementIn = (
  catalogue: EventCatalogue,
  type: string,
  by: EventEnvelope,
): Record<string, unknown> | undefined => {
  const { replacement, correctedVersion } = by.data;
  if (!isRecord(replacement) || typeof correctedVersion !== 'number') return undefined;
  const reading = catalogue.upcast(type, correctedVersion, replacement);
  const definition = catalogue.find(type);
  return reading.readable && definition && Value.Check(definition.data, reading.data) ? reading.data : undefined;
};

const eachSawTheOneBefore = (amendments: readonly EventEnvelope[], ordered: readonly EventEnvelope[]): boolean => {
  const byId = new Map(ordered.map((event) => [event.id, event]));
  return amendments.every((event, i) => {
    const before = amendments[i - 1];
    return before === undefined || sees(event, before.id, byId);
  });
};

const sees = (event: EventEnvelope, id: string, byId: ReadonlyMap<string, EventEnvelope>): boolean => {
  const toVisit = [...event.parents];
  const seen = new Set<string>();
  for (let next = toVisit.pop(); next; next = toVisit.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    toVisit.push(...(byId.get(next)?.parents ?? []));
  }
  return false;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
