import type { Shape } from './type.ts';

/** The two questions that core asks of values, in place of `typebox/value` (see type.ts). */
export const Value = {
  Check: (shape: Shape, value: unknown): boolean => fits(shape, value),
  Equal: (a: unknown, b: unknown): boolean => isEqual(a, b),
};

const fits = (shape: Shape, value: unknown): boolean => {
  if (shape.anyOf) return shape.anyOf.some((one) => fits(one, value));
  if (shape.const !== undefined && shape.const !== value) return false;
  switch (shape.type) {
    case undefined:
      return true;
    case 'string':
      return typeof value === 'string' && fitsText(shape, value);
    case 'integer':
      return Number.isInteger(value) && isBetween(Number(value), shape.minimum, shape.maximum);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value) && fitsList(shape, value);
    case 'object':
      return isObject(value) && fitsObject(shape, value);
    default:
      throw new Error(`a schema that the phone cannot check: ${shape.type}`);
  }
};

const patterns = new Map<string, RegExp>();

const fitsText = ({ pattern, minLength, maxLength }: Shape, text: string): boolean => {
  if (pattern !== undefined) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    if (!known.test(text)) return false;
  }
  return minLength === undefined && maxLength === undefined ? true : isBetween([...text].length, minLength, maxLength);
};

const fitsList = ({ items, minItems, maxItems, uniqueItems }: Shape, list: readonly unknown[]): boolean =>
  isBetween(list.length, minItems, maxItems) &&
  (items === undefined || list.every((item) => fits(items, item))) &&
  !(uniqueItems && list.some((item, i) => list.slice(0, i).some((before) => isEqual(before, item))));

const fitsObject = (shape: Shape, value: Readonly<Record<string, unknown>>): boolean => {
  const { properties = {}, required = [], additionalProperties, patternProperties = {} } = shape;
  if (!required.every((key) => Object.hasOwn(value, key))) return false;
  const [any] = Object.values(patternProperties);
  return Object.entries(value).every(([key, item]) => {
    const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
    // As in TypeBox, a field that may be absent may also be there and undefined.
    if (known) return (item === undefined && !required.includes(key)) || fits(known, item);
    if (any) return fits(any, item);
    return additionalProperties !== false;
  });
};

const isBetween = (number: number, least = -Infinity, most = Infinity): boolean => number >= least && number <= most;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEqual = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
};
