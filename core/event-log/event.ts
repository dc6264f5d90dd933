import { Count, Day, Instant, Maybe, OneOf, Sha256, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/**
 * What a stream of events is about. A pair is one woman and her babies, over all her pregnancies. A site-month is what was done at a
 * site in one month for nobody in particular: groups, talks, reviews, cover.
 */
export const StreamKind = OneOf(['pair', 'worker', 'site', 'protocol', 'site-month']);
export type StreamKind = Static<typeof StreamKind>;

/**
 * The envelope of a recorded fact. It is immutable: its bytes (RFC 8785) are hashed into the writer's chain.
 * `occurredOn` is what medicine uses; `recordedAt` is shown and audited, never used for order (ADR 0003).
 * Names, phone numbers and free text are not in here but in a sealed private part, bound by `privateHash`.
 */
export const EventEnvelope = Type.Object(
  {
    id: Uuid,
    type: Type.String({ pattern: '^[A-Z][A-Za-z0-9]{2,60}$' }),
    version: Type.Integer({ minimum: 1, maximum: 1000 }),
    streamKind: StreamKind,
    stream: Uuid,
    parents: Type.Array(Uuid, { maxItems: 64, description: 'the heads of the stream that its author saw' }),
    site: Uuid,
    writer: Uuid,
    writerSeq: Count,
    prevHash: Type.Union([Sha256, Type.Null()]),
    author: Uuid,
    occurredOn: Day,
    recordedAt: Instant,
    protocolVersion: Type.String({ maxLength: 40 }),
    privateOf: Maybe(Uuid),
    privateHash: Maybe(Sha256),
    data: Type.Record(Type.String(), Type.Unknown()),
  },
  { additionalProperties: false },
);
export type EventEnvelope = Readonly<Static<typeof EventEnvelope>>;

/** How an event travels and is stored: the envelope, and beside it the sealed private part (base64) that it names by hash. */
export const EventItem = Type.Object(
  { event: EventEnvelope, sealed: Maybe(Type.String({ maxLength: 16_384 })) },
  { additionalProperties: false },
);
export type EventItem = Readonly<Static<typeof EventItem>>;
