import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import type { EventDefinition } from './define-event.ts';
import type { EventEnvelope } from './event.ts';

export type Unreadable = 'unknown-type' | 'newer-version' | 'wrong-shape' | 'wrong-stream';

export type EventCatalogue = {
  readonly definitions: readonly EventDefinition[];
  readonly find: (type: string) => EventDefinition | undefined;
  /** The data in its newest shape, or why this build cannot read it. What cannot be read is kept and forwarded all the same. */
  readonly upcast: (type: string, version: number, data: Record<string, unknown>) => Reading;
  /** Does an event just received have the shape it claims? Unknown types and newer versions are not wrong, only unread. */
  readonly check: (event: Pick<EventEnvelope, 'type' | 'version' | 'data' | 'streamKind'>) => Unreadable | 'readable';
};
export type Reading =
  | { readonly readable: true; readonly data: Record<string, unknown> }
  | { readonly readable: false; readonly why: Unreadable };

/** Makes a check of a schema. A browser's content policy forbids compiled ones; a server compiles and is ten times quicker. */
export type MakeCheck = (schema: TSchema) => (value: unknown) => boolean;
const interpreted: MakeCheck = (schema) => (value) => Value.Check(schema, value);

export const eventCatalogue = (
  definitions: readonly EventDefinition[],
  makeCheck: MakeCheck = interpreted,
): EventCatalogue => {
  const byType = new Map(definitions.map((definition) => [definition.type, definition]));
  if (byType.size !== definitions.length) throw new Error('two events share a name');
  const checks = new Map(definitions.map(({ type, data }) => [type, makeCheck(data)]));
  const find = (type: string) => byType.get(type);

  const upcast = (type: string, version: number, data: Record<string, unknown>): Reading => {
    const definition = find(type);
    if (!definition) return { readable: false, why: 'unknown-type' };
    if (version > definition.version) return { readable: false, why: 'newer-version' };
    return { readable: true, data: climb(definition, version, data) };
  };

  return {
    definitions,
    find,
    upcast,
    check: (event) => {
      const reading = upcast(event.type, event.version, event.data);
      if (!reading.readable) return reading.why;
      const definition = find(event.type);
      if (!definition) return 'unknown-type';
      if (definition.streamKind !== event.streamKind) return 'wrong-stream';
      return checks.get(event.type)?.(reading.data) ? 'readable' : 'wrong-shape';
    },
  };
};

const climb = (definition: EventDefinition, from: number, data: Record<string, unknown>): Record<string, unknown> => {
  let current = data;
  for (let version = from; version < definition.version; version++) {
    const step = definition.upcast?.[version];
    if (!step) throw new Error(`${definition.type} has no way up from version ${version}`);
    current = step(current);
  }
  return current;
};
