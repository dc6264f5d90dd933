import type { EventDefinition } from '@thari/event-log/define-event';
import { isCalendarDate } from '@thari/kernel/calendar-date';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { expected, type FieldShape, isDay, shapeOf } from './field-shape.ts';
import { nearestName } from './nearest-name.ts';

/** What is wrong, and in which field. No value is repeated: a fault may end in a log, and a value says something of a person. */
export type FieldFault = { readonly field: string | undefined; readonly problem: string };
export type OrFault<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FieldFault };

export const faultIn = (field: string | undefined, problem: string): OrFault<never> => ({
  ok: false,
  fault: { field, problem },
});

/** The first thing that keeps data from having the shape of its event, with days that exist and not one field more. */
export const fieldFault = (
  { type, data: schema }: EventDefinition,
  data: Readonly<Record<string, unknown>>,
): FieldFault | undefined => {
  if (!Type.IsObject(schema)) return undefined;
  const { required = [] } = shapeOf(schema);
  const names = Object.keys(schema.properties);
  const extra = Object.keys(data).find((field) => !names.includes(field));
  if (extra !== undefined) return notAField(extra, type, names);
  for (const [field, inner] of Object.entries(schema.properties)) {
    const shape = shapeOf(inner);
    if (data[field] === undefined) {
      if (required.includes(field)) return { field, problem: `is missing; expected ${expected(shape)}` };
    } else if (!Value.Check(inner, data[field]) || !daysExist(shape, data[field]))
      return { field, problem: `is not ${expected(shape)}` };
  }
  return undefined;
};

/** A field that nobody knows, with the one that was perhaps meant. */
export const notAField = (field: string, of: string, names: readonly string[]): FieldFault => ({
  field: JSON.stringify(field.slice(0, 40)),
  problem: `is not a field of ${of}; the nearest is ${nearestName(field, names) ?? 'none'}`,
});

const daysExist = (shape: FieldShape, value: unknown): boolean => {
  if (isDay(shape)) return isCalendarDate(value);
  const { items } = shape;
  return !items || !Array.isArray(value) || value.every((item) => daysExist(items, item));
};
