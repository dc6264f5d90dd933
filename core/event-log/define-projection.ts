import type { ReadEvent } from './read-stream.ts';

/** What is true now, folded from one stream. Bump `version` and every stored row is rebuilt from the log. */
export type Projection<State, Event extends { type: string; data: unknown }> = {
  readonly name: string;
  readonly version: number;
  /** No row yet (undefined) is an answer: the fact that starts it may still be on another phone. */
  readonly evolve: (state: State | undefined, event: ReadEvent<Event>) => State | undefined;
};

export const defineProjection = <State, Event extends { type: string; data: unknown }>(
  projection: Projection<State, Event>,
): Projection<State, Event> => projection;

/** Folds the facts of a stream that were not withdrawn. */
export const fold = <State, Event extends { type: string; data: unknown }>(
  projection: Projection<State, Event>,
  events: readonly ReadEvent<Event>[],
): State | undefined =>
  events.reduce<State | undefined>(
    (state, event) => (event.withdrawnBy ? state : projection.evolve(state, event)),
    undefined,
  );
