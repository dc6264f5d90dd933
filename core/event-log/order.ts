import type { EventEnvelope } from './event.ts';

type Ordered = Pick<EventEnvelope, 'id' | 'parents' | 'writer' | 'writerSeq'>;

/**
 * The one order in which every device reads a stream: causes before effects, ties by writer and its own counter.
 * Depends on nothing but the set of events: not on arrival, not on a clock, not on ids (ADR 0003).
 * A parent that has not arrived yet is left out; when it arrives the order is made again.
 */
export const order = <Event extends Ordered>(events: readonly Event[]): Event[] => {
  if (alreadyInOrder(events)) return [...events];
  const byId = new Map(events.map((event) => [event.id, event]));
  const waitingFor = new Map<string, number>();
  const followers = new Map<string, Event[]>();
  const previous = previousByWriter(byId);
  for (const event of byId.values()) {
    const causes = causesOf(event, byId, previous);
    waitingFor.set(event.id, causes.length);
    for (const cause of causes) followers.set(cause, [...(followers.get(cause) ?? []), event]);
  }
  const left = [...byId.values()].sort(byWriter);
  const ordered: Event[] = [];
  while (left.length > 0) {
    // A hostile writer can draw a circle of parents. Its events are read all the same, the smallest first.
    const at = Math.max(
      0,
      left.findIndex((event) => waitingFor.get(event.id) === 0),
    );
    const [next] = left.splice(at, 1);
    if (!next) break;
    ordered.push(next);
    for (const follower of followers.get(next.id) ?? [])
      waitingFor.set(follower.id, (waitingFor.get(follower.id) ?? 0) - 1);
  }
  return ordered;
};

/** The heads of a stream: the events that nothing known has followed yet. A new event names them all as its parents. */
export const headsOf = (events: readonly Ordered[]): string[] => {
  const followed = new Set(events.flatMap((event) => event.parents));
  return events
    .filter((event) => !followed.has(event.id))
    .map((event) => event.id)
    .sort();
};

/** One phone's own story needs no sorting: each event follows the one before. Nine streams in ten are like that. */
const alreadyInOrder = (events: readonly Ordered[]): boolean =>
  events.every((event, i) => {
    const before = events[i - 1];
    return before === undefined || (event.parents.length === 1 && event.parents[0] === before.id);
  }) && new Set(events.map((event) => event.id)).size === events.length;

/** A writer's own events follow each other even where a parent was lost with a phone. */
const previousByWriter = <Event extends Ordered>(byId: ReadonlyMap<string, Event>): Map<string, string> => {
  const previous = new Map<string, string>();
  const sorted = [...byId.values()].sort(byWriter);
  sorted.forEach((event, i) => {
    const before = sorted[i - 1];
    if (before && before.writer === event.writer) previous.set(event.id, before.id);
  });
  return previous;
};

const causesOf = (
  event: Ordered,
  byId: ReadonlyMap<string, Ordered>,
  previous: ReadonlyMap<string, string>,
): string[] => {
  const causes = new Set(event.parents.filter((parent) => byId.has(parent)));
  const own = previous.get(event.id);
  if (own) causes.add(own);
  return [...causes];
};

const byWriter = (a: Ordered, b: Ordered): number =>
  a.writer < b.writer ? -1 : a.writer > b.writer ? 1 : a.writerSeq - b.writerSeq;
