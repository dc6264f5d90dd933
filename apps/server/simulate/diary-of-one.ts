import { type CareCommand, decide } from '@thari/care/decisions/commands';
import { type PairState, pairStateAfter, pairStateFrom } from '@thari/care/decisions/pair-state';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import type { PrivatePart } from '@thari/event-log/define-event';
import type { EventEnvelope } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { type CalendarDate, dayNumber } from '@thari/kernel/calendar-date';
import type { Random } from './random.ts';

/** A fact decided in the simulation, waiting for its place in its writer's chain. */
export type PlayedDraft = Pick<EventEnvelope, 'id' | 'type' | 'version' | 'occurredOn' | 'data'> & {
  readonly recordedOn: CalendarDate;
  readonly privatePart: PrivatePart | undefined;
};

/** One woman's stream while her story is played. Every fact goes through the decisions; a refused one did not happen. */
export type DiaryOfOne = {
  readonly pairId: string;
  readonly until: CalendarDate;
  readonly random: Random;
  readonly newId: (on: CalendarDate) => string;
  /** Records on a day; nothing after `until`. Answers the ids of the facts, or undefined when refused or not yet. */
  readonly record: (on: CalendarDate, command: CareCommand) => readonly string[] | undefined;
  readonly drafts: readonly PlayedDraft[];
  /** What was recorded so far, as it is read. */
  readonly entries: () => readonly ReadEvent<CareEvent>[];
  /** The same diary, written on with chance of its own: what is told there changes nothing of the story that is told here. */
  readonly aside: (random: Random) => DiaryOfOne;
};

/** The catalogue has just let these through, so its reading is of CareEvents. */
const read = (stream: readonly EventEnvelope[]) =>
  readStream(careCatalogue, stream).events as readonly ReadEvent<CareEvent>[];

const amends = (type: string): boolean => type === EntryCorrected.type || type === EntryWithdrawn.type;

const msPerDay = 86_400_000;

export const openDiary = (random: Random, until: CalendarDate, startsOn: CalendarDate): DiaryOfOne => {
  const idFrom = (chance: Random, on: CalendarDate) =>
    chance.id(dayNumber(on) * msPerDay + chance.between(7 * 3_600_000, 15 * 3_600_000));
  const pairId = idFrom(random, startsOn);
  const drafts: PlayedDraft[] = [];
  const stream: EventEnvelope[] = [];
  let state: PairState = pairStateFrom([]);
  const writtenWith = (chance: Random): DiaryOfOne => ({
    pairId,
    until,
    random: chance,
    newId: (on) => idFrom(chance, on),
    drafts,
    entries: () => state.entries,
    aside: writtenWith,
    record: (on, command) => {
      if (on > until) return undefined;
      const decided = decide(state, command, on);
      if (!decided.ok) return undefined;
      for (const { privatePart, type, data, occurredOn } of decided.value) {
        const version = careCatalogue.find(type)?.version ?? 1;
        const draft = { id: idFrom(chance, on), type, version, data, occurredOn };
        drafts.push({ ...draft, recordedOn: on, privatePart });
        stream.push(provisional(draft, pairId, stream.at(-1)));
      }
      state = decided.value.some(({ type }) => amends(type))
        ? pairStateFrom(read(stream))
        : read(stream.slice(-decided.value.length)).reduce(pairStateAfter, state);
      return drafts.slice(-decided.value.length).map(({ id }) => id);
    },
  });
  return writtenWith(random);
};

/** Enough of an envelope for the reading; the real one is made when the drafts of all women are put in one chain. */
export const provisional = (
  draft: Pick<EventEnvelope, 'id' | 'type' | 'version' | 'data' | 'occurredOn'>,
  stream: string,
  before: EventEnvelope | undefined,
): EventEnvelope => ({
  ...draft,
  streamKind: 'pair',
  stream,
  parents: before ? [before.id] : [],
  site: stream,
  writer: stream,
  writerSeq: before ? before.writerSeq + 1 : 0,
  prevHash: null,
  author: stream,
  recordedAt: '',
  protocolVersion: '',
});
