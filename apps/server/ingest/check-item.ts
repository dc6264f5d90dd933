import { hash as nodeHash } from 'node:crypto';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { RefusalReason } from '@thari/contract/phone/push';
import { canonicalText, privateFault } from '@thari/event-log/chain';
import { EventItem, type StreamKind } from '@thari/event-log/event';
import { type EventCatalogue, eventCatalogue } from '@thari/event-log/event-catalogue';
import type { EventRow } from '@thari/event-store-postgres/event-rows';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { siteMonthCatalogue } from '@thari/sites/events/site-month-event';
import { siteMonthStream } from '@thari/sites/site-month';
import canonicalize from 'canonicalize';
import { Compile } from 'typebox/compile';

/** Who is allowed to say what: the phone that pushes. */
export type Sender = { readonly writer: string; readonly worker: string; readonly sites: readonly string[] };

export type CheckedItem =
  | ({ readonly fine: true } & EventRow)
  | {
      readonly fine: false;
      readonly id: string;
      readonly hash: string | null;
      readonly reason: RefusalReason;
      readonly raw: unknown;
    };

const itemShape = Compile(EventItem);
const compiled = ({ definitions }: EventCatalogue): EventCatalogue =>
  eventCatalogue(definitions, (schema) => {
    const shape = Compile(schema);
    return (value) => shape.Check(value);
  });
/** What a phone may write: about a woman, and about what its site did for nobody in particular. */
const catalogues: Partial<Record<StreamKind, EventCatalogue>> = {
  pair: compiled(careCatalogue),
  'site-month': compiled(siteMonthCatalogue),
};
export const sha256Hex = (text: string): string => nodeHash('sha256', text, 'hex');

/** Looks at one pushed item by itself: its shape, its author, its dates, its private part. What others say is not its business. */
export const checkItem = (raw: unknown, sender: Sender, today: CalendarDate): CheckedItem => {
  if (!itemShape.Check(raw)) return { fine: false, id: idIn(raw), hash: hashIn(raw), reason: 'malformed', raw };
  const text = canonicalText(raw.event);
  const hash = sha256Hex(text);
  const reason = whatIsWrong(raw, sender, today);
  return reason ? { fine: false, id: raw.event.id, hash, reason, raw } : { fine: true, item: raw, text, hash };
};

const whatIsWrong = (item: EventItem, sender: Sender, today: CalendarDate): RefusalReason | undefined => {
  const { event } = item;
  if (event.writer !== sender.writer || event.author !== sender.worker) return 'not-your-writer';
  if (!sender.sites.includes(event.site)) return 'not-your-site';
  const catalogue = catalogues[event.streamKind];
  if (!catalogue || isOfAnother(catalogue, event.type)) return 'wrong-stream';
  if (!isCalendarDate(event.occurredOn)) return 'malformed';
  if (event.streamKind === 'site-month' && event.stream !== siteMonthStream(event.site, event.occurredOn))
    return 'wrong-stream';
  if (event.occurredOn > today) return 'dated-in-the-future';
  const fault = privateFault(item, sha256Hex);
  if (fault === 'private-part-missing' || fault === 'private-part-differs') return fault;
  const reading = catalogue.check(event);
  // Unknown types and newer versions come from a newer app: kept and forwarded, unread.
  return reading === 'wrong-shape' || reading === 'wrong-stream' ? reading : undefined;
};

/** An event that this build knows from another kind of stream is no event of a newer app: it is in the wrong place. */
const isOfAnother = (catalogue: EventCatalogue, type: string): boolean =>
  !catalogue.find(type) && Object.values(catalogues).some((other) => other.find(type));

const eventIn = (raw: unknown): object | undefined =>
  typeof raw === 'object' && raw !== null && 'event' in raw && typeof raw.event === 'object' && raw.event !== null
    ? raw.event
    : undefined;

const idIn = (raw: unknown): string => {
  const event = eventIn(raw) ?? raw;
  return typeof event === 'object' && event !== null && 'id' in event && typeof event.id === 'string'
    ? event.id.slice(0, 64)
    : '';
};

/** Even an event that cannot be read is a link of its writer's chain. */
const hashIn = (raw: unknown): string | null => {
  const event = eventIn(raw);
  const text = event && canonicalize(event);
  return text ? sha256Hex(text) : null;
};
