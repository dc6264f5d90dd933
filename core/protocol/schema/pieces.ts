import { OneOf } from '@thari/kernel/schema';
import { type Static, type TProperties, type TSchema, type TUnsafe, Type } from 'typebox';
import type { SourceKey } from '../sources.ts';
import { sources } from '../sources.ts';

/** The pieces that a pack's file is made of. Their types are held against those of `Pack` in pack-schema.test.ts. */

export const Whole = Type.Integer({ minimum: 0 });
export const Words = Type.String({ minLength: 1 });
export const YesNo = Type.Boolean();

/** Nothing beside the fields that are known: a misspelt one would be forgotten in silence. */
export const Section = <Fields extends TProperties>(fields: Fields) =>
  Type.Object(fields, { additionalProperties: false });

export const ListOf = <Item extends TSchema>(item: Item): TUnsafe<readonly Static<Item>[]> =>
  Type.Unsafe<readonly Static<Item>[]>(Type.Array(item));

/** In a file: null. */
export const OrNone = <Value extends TSchema>(value: Value) => Type.Union([value, Type.Undefined()]);

export const Cited = Section({
  source: Type.Unsafe<SourceKey>(OneOf(Object.keys(sources))),
  place: Words,
  evidence: OneOf(['read', 'unverified']),
});

export const Length = Section({ value: Whole, unit: OneOf(['days', 'weeks', 'months']) });
export const Stretch = Section({ fromDay: Whole, dueDay: Whole });
