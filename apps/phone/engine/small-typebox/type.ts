/**
 * What the phone's bundle has in place of TypeBox: the builders that core uses, making the same JSON Schema. The real one costs every
 * phone 24 KB over 2G, the size of two languages. Types come from the real one; a test holds the two against each other over every schema.
 */
export type Shape = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

type Options = Omit<Shape, 'type'> & { readonly description?: string };

// Not part of the schema that anybody prints, as in TypeBox.
const optional = Symbol('optional');
const isOptional = (shape: Shape): boolean => optional in shape;

const of =
  (type: string) =>
  (options: Options = {}): Shape => ({ type, ...options });

const objectOf = (properties: Record<string, Shape>, options: Options = {}): Shape => {
  const required = Object.keys(properties).filter((key) => !isOptional(properties[key] ?? {}));
  return { type: 'object', ...(required.length > 0 && { required }), properties, ...options };
};

export const Type = {
  Object: objectOf,
  Record: (_key: Shape, value: Shape): Shape => ({ type: 'object', patternProperties: { '^.*$': value } }),
  Array: (items: Shape, options: Options = {}): Shape => ({ type: 'array', items, ...options }),
  Union: (anyOf: readonly Shape[]): Shape => ({ anyOf }),
  Literal: (value: string | number | boolean): Shape => ({ type: typeof value, const: value }),
  String: of('string'),
  Integer: of('integer'),
  Boolean: of('boolean'),
  Null: of('null'),
  Unknown: (): Shape => ({}),
  Unsafe: (shape: Shape): Shape => shape,
  Optional: (shape: Shape): Shape => Object.defineProperty({ ...shape }, optional, { value: true }),
  IsObject: (shape: Shape): boolean => shape.properties !== undefined,
};
