import { type PairState, pairStateAfter, pairStateFrom } from '@thari/care/decisions/pair-state';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import { fold } from '@thari/event-log/define-projection';
import type { EventEnvelope } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { calendarDate } from '@thari/kernel/calendar-date';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { provisional } from '../simulate/diary-of-one.ts';
import { type FieldFault, faultIn, type OrFault } from './field-fault.ts';
import { jsonFaultAt } from './json-fault.ts';
import { storyFault } from './story-fault.ts';
import { dayField, type WrittenEvent, writtenEvent } from './written-event.ts';

type Reading = { readonly stream: readonly EventEnvelope[]; readonly pair: PairState };

/**
 * A record that somebody wrote as JSON, folded as a phone folds it. The answer to a fault is one sentence with the number
 * of the event, its type and the field.
 */
export const readRecord = (text: string, asOf: CalendarDate): Result<PairRecord, string> => {
  const listed = eventsIn(text);
  if (!listed.ok) return listed;
  let reading: Reading = { stream: [], pair: pairStateFrom([]) };
  for (const [i, raw] of listed.value.entries()) {
    const next = withEvent(reading, raw, asOf);
    if (!next.ok) return refuse(sentence(i + 1, raw, next.fault));
    reading = next.value;
  }
  const record = fold(pairRecord, read(reading.stream));
  return record ? ok(record) : refuse('The record has no woman: her WomanEnrolled was withdrawn.');
};

const eventsIn = (text: string): Result<readonly unknown[], string> => {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.trim() === '') return refuse('The record is empty: expected {"events": [...]} on standard input.');
  const place = jsonFaultAt(plain);
  if (place) return refuse(`The record is not JSON: line ${place.line}, column ${place.column}.`);
  const value: unknown = JSON.parse(plain);
  const isWrapped = typeof value === 'object' && value !== null && 'events' in value;
  const other = isWrapped && Object.keys(value).find((field) => field !== 'events' && field !== '$schema');
  if (other) return refuse(`The record has a field ${JSON.stringify(other.slice(0, 40))} beside "events".`);
  const events = isWrapped ? value.events : value;
  if (!Array.isArray(events)) return refuse('The record is not a list of events: expected {"events": [...]} or [...].');
  return events.length > 0 ? ok(events) : refuse('The record has no event: the first is WomanEnrolled.');
};

const withEvent = ({ stream, pair }: Reading, raw: unknown, asOf: CalendarDate): OrFault<Reading> => {
  const written = writtenEvent(raw);
  if (!written.ok) return written;
  const event = written.value;
  if (stream.length === 0 && event.type !== 'WomanEnrolled')
    return faultIn('type', 'is not WomanEnrolled, with which every record begins');
  const envelope = envelopeOf(event, stream);
  if (stream.some(({ id }) => id === envelope.id)) return faultIn('id', 'is the id of an event before it');
  const fault = storyFault(pair, event, asOf);
  if (fault) return { ok: false, fault };
  const longer = [...stream, envelope];
  const after = amends(event.type) ? pairStateFrom(read(longer)) : read([envelope]).reduce(pairStateAfter, pair);
  return { ok: true, value: { stream: longer, pair: after } };
};

/** An event that names no day of its own was written no earlier than the latest day before it, unless it says another. */
const envelopeOf = (
  { definition, type, version, data, now, ...given }: WrittenEvent,
  stream: readonly EventEnvelope[],
) => {
  const before = stream.at(-1);
  const named = now[dayField(definition) ?? ''];
  const occurredOn = given.occurredOn ?? (typeof named === 'string' ? calendarDate(named) : latest(stream));
  const id = given.id ?? `00000000-0000-7000-8000-${String(stream.length).padStart(12, '0')}`;
  const draft = { id, type, version, data, occurredOn: occurredOn ?? calendarDate('1970-01-01') };
  return provisional(draft, '00000000-0000-7000-9000-000000000000', before);
};

const latest = (stream: readonly EventEnvelope[]): CalendarDate | undefined =>
  stream
    .map(({ occurredOn }) => occurredOn)
    .toSorted()
    .at(-1);

const amends = (type: string): boolean => type === EntryCorrected.type || type === EntryWithdrawn.type;

/** Each has been checked against the catalogue, so its reading is of CareEvents. */
const read = (stream: readonly EventEnvelope[]) =>
  readStream(careCatalogue, stream).events as readonly ReadEvent<CareEvent>[];

const sentence = (number: number, raw: unknown, { field, problem }: FieldFault): string => {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  const named = typeof type === 'string' ? ` (${JSON.stringify(type.slice(0, 40)).slice(1, -1)})` : '';
  return `Event ${number}${named}: ${field ? `${field} ` : ''}${problem}.`;
};
