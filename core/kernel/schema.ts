import { type TSchema, type TUnsafe, Type } from 'typebox';
import type { CalendarDate } from './calendar-date.ts';

/** The fields that events and messages are made of. One name a meaning; used for checking, for types and for the documents. */

export const Day: TUnsafe<CalendarDate> = Type.Unsafe<CalendarDate>(
  Type.String({ pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' }),
);
/** For display and audit only: never used for order (ADR 0003). */
export const Instant = Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{8,15}Z$' });
export const Uuid = Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' });
export const Sha256 = Type.String({ pattern: '^[0-9a-f]{64}$' });
export const Count = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });

/** One of a few words. `OneOf(['facility', 'home'])` has the type 'facility' | 'home'. */
export const OneOf = <const Words extends readonly string[]>(words: Words): TUnsafe<Words[number]> =>
  Type.Unsafe<Words[number]>(Type.Union(words.map((word) => Type.Literal(word))));

export const Maybe = <T extends TSchema>(schema: T) => Type.Optional(schema);
