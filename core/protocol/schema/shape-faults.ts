import type { TSchema } from 'typebox';
import type { Fault } from '../check/fault.ts';

/** The part of JSON Schema that the pieces of a pack are made of. */
type Shape = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
  readonly pattern?: string;
};

/** What does not fit, in words for somebody who wrote the file by hand; the library speaks to programmers, and stops early. */
export const shapeFaults = (schema: TSchema, value: unknown): readonly Fault[] => {
  if (!isShape(schema)) throw new Error('a schema that says neither a type nor a choice');
  return faultsAt(schema, value, '');
};

const isShape = (schema: object): schema is Shape => 'type' in schema || 'anyOf' in schema;

const faultsAt = (shape: Shape, value: unknown, field: string): readonly Fault[] => {
  if (shape.anyOf) return choiceFaults(shape.anyOf, value, field);
  if (value === undefined && shape.type !== 'undefined') return [{ field, problem: 'is missing' }];
  if (!isOfType(shape, value)) return [{ field, problem: `is not ${kindOf(shape)}` }];
  if (isGroup(value)) return fieldFaults(shape.properties ?? {}, value, field);
  if (Array.isArray(value) && shape.items)
    return value.flatMap((item, i) => faultsAt(shape.items ?? {}, item, below(field, String(i))));
  return [];
};

const choiceFaults = (choices: readonly Shape[], value: unknown, field: string): readonly Fault[] => {
  const mayBeNone = choices.some(({ type }) => type === 'undefined');
  const [only, ...more] = choices.filter(({ type }) => type !== 'undefined');
  if (mayBeNone && value === undefined) return [];
  if (only && more.length === 0 && only.const === undefined) return faultsAt(only, value, field);
  if (value === undefined) return [{ field, problem: 'is missing' }];
  const words = choices.map((choice) => choice.const);
  return words.includes(value)
    ? []
    : [{ field, problem: words.length > 8 ? 'is no word we know' : `is none of ${words.join(', ')}` }];
};

const fieldFaults = (
  properties: Readonly<Record<string, Shape>>,
  group: Readonly<Record<string, unknown>>,
  field: string,
): readonly Fault[] => [
  ...Object.keys(group)
    .filter((name) => !Object.hasOwn(properties, name))
    .map((name) => ({ field: below(field, name), problem: 'is not a field we know' })),
  ...Object.entries(properties).flatMap(([name, shape]) =>
    faultsAt(shape, Object.hasOwn(group, name) ? group[name] : undefined, below(field, name)),
  ),
];

const isOfType = ({ type, pattern }: Shape, value: unknown): boolean => {
  switch (type) {
    case 'object':
      return isGroup(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value) && Number(value) >= 0;
    case 'string':
      return typeof value === 'string' && value.trim() !== '' && new RegExp(pattern ?? '').test(value);
    case 'null':
      return value === null;
    default:
      return typeof value === type;
  }
};

const kindOf = ({ type, pattern }: Shape): string => {
  if (type === 'string') return pattern ? 'a day, as in "2026-03-01"' : 'text';
  const kinds: Readonly<Record<string, string>> = {
    object: 'a group of fields',
    array: 'a list',
    integer: 'a whole number from 0 on',
    boolean: 'true or false',
    null: 'null; a pack is signed for in the programme, not in its file',
  };
  return kinds[type ?? ''] ?? 'what belongs here';
};

const below = (field: string, name: string): string => (field === '' ? name : `${field}.${name}`);

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
