import { Day, Uuid } from '@thari/kernel/schema';
import type { TSchema } from 'typebox';

/** What the schema of a field says, as plain JSON Schema. */
export type FieldShape = {
  readonly type?: string;
  readonly const?: unknown;
  readonly anyOf?: readonly FieldShape[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: FieldShape;
  readonly properties?: Readonly<Record<string, FieldShape>>;
  readonly required?: readonly string[];
};

/** A schema without what TypeBox keeps beside it. */
export const shapeOf = (schema: TSchema): FieldShape => JSON.parse(JSON.stringify(schema));

const [day, uuid] = [shapeOf(Day), shapeOf(Uuid)];
export const isDay = ({ pattern }: FieldShape): boolean => pattern === day.pattern;
export const isId = ({ pattern }: FieldShape): boolean => pattern === uuid.pattern;

/** The words that a field chooses from, if it does. */
export const wordsOf = ({ anyOf = [] }: FieldShape): readonly unknown[] | undefined =>
  anyOf.length > 0 && anyOf.every((word) => word.const !== undefined) ? anyOf.map((word) => word.const) : undefined;

/** What a field has to hold, for somebody who has written something else. */
export const expected = (shape: FieldShape): string => {
  const { type, pattern, minimum, maximum, items } = shape;
  if (isDay(shape)) return 'a day that exists, like 2026-05-01';
  if (isId(shape)) return 'an id like 0199f2d0-0001-7000-8000-000000000001, in small letters';
  const words = wordsOf(shape);
  if (words) return `one of ${words.join(', ')}`;
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number')
    return `a ${type === 'integer' ? 'whole ' : ''}number${minimum === undefined ? '' : ` from ${minimum}`}${maximum === undefined ? '' : ` to ${maximum}`}`;
  if (type === 'array') return items ? `a list, each ${expected(items)}` : 'a list';
  if (type === 'string') return pattern ? `text like ${pattern}` : 'text';
  return type === 'object' ? 'an object' : 'what `thari protocol schema` says';
};
