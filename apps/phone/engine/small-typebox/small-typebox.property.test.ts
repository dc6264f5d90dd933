import { readdirSync, readFileSync } from 'node:fs';
import { careEvents } from '@thari/care/events/care-event';
import * as activate from '@thari/contract/phone/activate';
import * as fill from '@thari/contract/phone/fill';
import * as pull from '@thari/contract/phone/pull';
import * as push from '@thari/contract/phone/push';
import { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import { EventItem } from '@thari/event-log/event';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { Type as TrueType, type TSchema } from 'typebox';
import { Value as TrueValue } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { type Shape, Type } from './type.ts';
import { Value } from './value.ts';

/** Every schema that the phone checks anything against, as the real TypeBox made it. */
const schemas: readonly TSchema[] = [
  ...careEvents.map(({ data }) => data),
  EntryCorrected.data,
  EntryWithdrawn.data,
  EventItem,
  ...[activate, pull, push, fill].flatMap((wire) => Object.values(wire).filter(isSchema)),
];

function isSchema(value: unknown): value is TSchema {
  return typeof value === 'object' && value !== null && !('path' in value);
}

const check = (schema: TSchema, value: unknown): boolean => Value.Check(schema as Shape, value);

/** A value that nearly fits: right in most places, wrong in some, so that every check is taken both ways. */
const near = (shape: Shape): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: fitting(shape) }, { weight: 1, arbitrary: anything });

const anything = fc.oneof(
  fc.constantFrom(null, undefined, true, 0, -1, 1.5, '', 'x', [], {}, '2026-02-29', 'a'.repeat(70)),
  fc.string({ unit: 'grapheme' }),
  fc.object({ maxDepth: 1 }),
);

const fitting = (shape: Shape): fc.Arbitrary<unknown> => {
  const { type, pattern, properties = {}, required = [], anyOf, items, maxItems = 3, minItems = 0 } = shape;
  if (anyOf) return fc.oneof(...anyOf.map(near));
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (type === 'object') {
    const fields = Object.entries(properties).map(([key, field]) => [key, near(field)]);
    const known = fc.record<Record<string, unknown>>(Object.fromEntries(fields), { requiredKeys: [...required] });
    return fc
      .tuple(
        known,
        fc.oneof({ weight: 9, arbitrary: fc.constant({}) }, fc.dictionary(fc.string(), anything, { maxKeys: 2 })),
      )
      .map(([a, b]) => ({ ...a, ...b }));
  }
  if (type === 'array')
    return fc.array(near(items ?? {}), { minLength: minItems, maxLength: Math.min(3, maxItems + 1) });
  if (type === 'integer') return fc.integer({ min: (shape.minimum ?? 0) - 1, max: (shape.maximum ?? 9) + 1 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'null') return fc.constant(null);
  if (type === 'string') return pattern ? fc.stringMatching(new RegExp(pattern)) : fc.string({ maxLength: 30 });
  return anything;
};

describe('the small TypeBox', () => {
  test('says of any value what the real one says, for every schema of the phone', () => {
    expect(schemas.length).toBeGreaterThan(40);
    let fitted = 0;
    for (const schema of schemas) {
      fc.assert(
        fc.property(near(schema as Shape), (value) => {
          const truth = TrueValue.Check(schema, value);
          if (truth) fitted += 1;
          expect(check(schema, value)).toBe(truth);
        }),
        { numRuns: times(120) },
      );
    }
    expect(fitted).toBeGreaterThan(500);
  });

  test('makes the schemas that the real one makes', () => {
    const made = (T: typeof Type) =>
      T.Object(
        {
          a: T.Optional(T.String({ pattern: '^a', maxLength: 4, description: 'x' })),
          b: T.Union([T.Literal('x'), T.Null()]),
          c: T.Record(T.String(), T.Unknown()),
          d: T.Array(T.Integer({ minimum: 1, maximum: 3 }), { maxItems: 3 }),
          e: T.Unsafe(T.Boolean()),
          f: T.Object({}),
          g: T.Optional(T.Union([T.Literal('y')])),
        },
        { additionalProperties: false },
      );
    expect(JSON.parse(JSON.stringify(made(Type)))).toEqual(
      JSON.parse(JSON.stringify(made(TrueType as unknown as typeof Type))),
    );
  });

  test('has everything that core and its wire ask of the real one', () => {
    const core = new URL('../../../../core/', import.meta.url);
    // A pack's file is read at the server and on the command line: phones carry the packs, not their schema.
    const notOnPhones = /^protocol\/(schema\/|pack-schema|read-pack)/;
    const files = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /(?<!test)\.ts$/.test(path) && !notOnPhones.test(path),
    );
    const text = files.map((path) => readFileSync(new URL(path, core), 'utf8')).join('\n');
    const asked = (of: string) =>
      new Set([...text.matchAll(new RegExp(`\\b${of}\\.(\\w+)\\(`, 'g'))].map(([, name]) => name));
    expect([...asked('Type')].filter((name) => !(String(name) in Type))).toEqual([]);
    expect([...asked('Value')].filter((name) => !(String(name) in Value))).toEqual([]);
    expect(asked('Type').size).toBeGreaterThan(8);
  });

  test('tells an object of fields from one of any fields', () => {
    expect(Type.IsObject(Type.Object({}))).toBe(true);
    expect(Type.IsObject(Type.Record(Type.String(), Type.Unknown()))).toBe(false);
  });

  test('finds the same two values equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), fc.boolean(), (a, b, same) => {
        const other = same ? JSON.parse(JSON.stringify(a)) : b;
        expect(Value.Equal(a, other)).toBe(TrueValue.Equal(a, other));
      }),
    );
    expect(Value.Equal({ a: undefined }, {})).toBe(TrueValue.Equal({ a: undefined }, {}));
  });

  test('throws where a schema is of a kind that it does not know, rather than say yes', () => {
    expect(() => Value.Check({ type: 'bigint' }, 1n)).toThrow('cannot check');
  });
});
