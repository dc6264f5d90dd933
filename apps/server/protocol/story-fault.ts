import { correctEntry } from '@thari/care/decisions/correct-entry';
import { entryFault } from '@thari/care/decisions/entry-fault';
import type { PairState } from '@thari/care/decisions/pair-state';
import { withdrawEntry } from '@thari/care/decisions/withdraw-entry';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { FieldFault } from './field-fault.ts';
import { shapeOf } from './field-shape.ts';
import { dayField, type WrittenEvent } from './written-event.ts';

/** What in the events before speaks against this one: what it names is not there, its day cannot be, or it was told already. */
export const storyFault = (pair: PairState, event: WrittenEvent, asOf: CalendarDate): FieldFault | undefined => {
  const late = lateDay(event, asOf);
  if (late) return { field: late, problem: words('in-the-future', asOf) };
  const reason = reasonAgainst(pair, event, asOf);
  if (reason) return { field: fieldOf(reason, event, asOf), problem: words(reason, asOf) };
  const again = toldAgain(pair, event);
  return again === undefined ? undefined : { field: again, problem: 'was told by an event before it already' };
};

/** The day on which it is said to have happened is after the day of reading. */
const lateDay = ({ definition, now, occurredOn }: WrittenEvent, asOf: CalendarDate): string | undefined => {
  if (occurredOn && occurredOn > asOf) return 'occurredOn';
  const field = dayField(definition);
  return field && String(now[field]) > asOf ? field : undefined;
};

const reasonAgainst = (pair: PairState, event: WrittenEvent, asOf: CalendarDate): string | undefined => {
  if (event.type === EntryWithdrawn.type) {
    const answer = withdrawEntry(pair, event.now as EntryWithdrawn['data'], asOf); // its shape was checked
    return answer.ok ? undefined : answer.reason;
  }
  if (event.type === EntryCorrected.type) return againstCorrection(pair, event.now as EntryCorrected['data'], asOf);
  return entryFault(pair, { type: event.type, data: event.now } as CareEvent, asOf); // its shape was checked
};

/** The replacement may be in an older shape than the decision asks for. */
const againstCorrection = (
  pair: PairState,
  { corrects, correctedVersion, replacement, reason }: EntryCorrected['data'],
  asOf: CalendarDate,
): string | undefined => {
  const type = pair.entries.find(({ envelope }) => envelope.id === corrects)?.type;
  const reading = type && careCatalogue.upcast(type, correctedVersion, replacement);
  if (reading && !reading.readable) return 'wrong-shape';
  const answer = correctEntry(pair, { corrects, replacement: reading ? reading.data : replacement, reason }, asOf);
  return answer.ok ? undefined : answer.reason;
};

/** An id belongs to the event that brought it first; another of the same kind with the same id is the same thing told twice. */
const toldAgain = ({ entries }: PairState, { type, now }: WrittenEvent): string | undefined => {
  if (type === 'WomanEnrolled') return entries.length > 0 ? 'type' : undefined;
  const standing = entries.filter(({ withdrawnBy }) => !withdrawnBy);
  return Object.keys(now).find((field) => {
    if (!field.endsWith('Id')) return false;
    const first = standing.find((entry) => Object.values<unknown>(entry.data).includes(now[field]));
    return first?.type === type;
  });
};

/** The field that a reason speaks of, read from its name: infant-unknown is about infantId, promised-before-attempt about promisedOn. */
const fieldOf = (reason: string, { definition, now }: WrittenEvent, asOf: CalendarDate): string | undefined => {
  const fields = Object.keys(shapeOf(definition.data).properties ?? {});
  const [first = ''] = reason.split('-');
  const named = reason.endsWith('-unknown') ? [`${first}Id`, 'about', 'corrects', 'withdraws'] : [`${first}On`, first];
  const main = dayField(definition);
  const future = fields.filter((field) => field.endsWith('On') && String(now[field] ?? '') > asOf);
  if (reason === 'in-the-future') return future.find((field) => field !== 'dueOn') ?? future[0];
  const candidates = [...(/(due-date|ahead)$/.test(reason) ? ['dueOn'] : []), ...named, main];
  return candidates.find((field) => field !== undefined && fields.includes(field));
};

const words = (reason: string, asOf: CalendarDate): string => {
  if (reason === 'in-the-future') return `is after ${asOf}, the day on which the record is read`;
  if (reason.endsWith('-unknown')) {
    const thing = { infant: 'baby', entry: 'event' }[reason.split('-')[0] ?? ''] ?? reason.replace('-unknown', '');
    return `names ${/^[aeiou]/.test(thing) ? 'an' : 'a'} ${thing} that no event before it has`;
  }
  return sentences[reason] ?? `does not fit the events before it: ${reason.replaceAll('-', ' ')}`;
};

const sentences: Readonly<Record<string, string>> = {
  'not-enrolled': 'comes before the event with which she joined',
  'before-her-birth': 'is before the woman was born',
  'after-her-death': 'is after the day she died',
  'before-enrolment': 'is before the day she joined',
  'before-birth': 'is before the baby was born',
  'after-infant-death': 'is after the day the baby died',
  'before-sample-taken': 'is before the sample was taken',
  'before-result-received': 'is before the answer came',
  'does-not-fit-due-date': 'does not fit the day on which the baby is expected',
  'due-date-too-far-ahead': 'is more than a pregnancy away',
  'too-far-ahead': 'is more than two years away',
};
