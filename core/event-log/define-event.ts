import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Static, TSchema } from 'typebox';
import type { StreamKind } from './event.ts';

type Data = Record<string, unknown>;

/** One kind of fact: its name, the shape of its data now, and how to read the shapes it had before. */
export type EventDefinition<Type extends string = string, Schema extends TSchema = TSchema> = {
  readonly type: Type;
  readonly version: number;
  readonly streamKind: StreamKind;
  readonly data: Schema;
  /** What a person calls it, in the glossary and the timeline. */
  readonly meaning: string;
  /** From each older version to the next; one hop at a time, in one direction. */
  readonly upcast?: Readonly<Record<number, (older: Data) => Data>>;
};

export const defineEvent = <const Type extends string, Schema extends TSchema>(
  definition: EventDefinition<Type, Schema>,
): EventDefinition<Type, Schema> => definition;

/** The facts of an event that a projection reads, whatever version they were recorded in. */
export type EventOf<Definition> =
  Definition extends EventDefinition<infer Type, infer Schema>
    ? { readonly type: Type; readonly data: Readonly<Static<Schema>> }
    : never;

/** What a decision answers with: a fact ready to be recorded. The log adds id, order and author. */
export type Draft<Event extends { type: string; data: unknown }> = Event & {
  readonly occurredOn: CalendarDate;
  readonly privatePart?: PrivatePart;
};

/** Words that could name a person, kept apart from the facts under a key of that person, so that erasure is the end of the key. */
export type PrivatePart = { readonly personId: string; readonly content: Readonly<Record<string, string>> };
