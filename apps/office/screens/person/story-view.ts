import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StoryEntry } from '../../api/opened.ts';
import { changedFacts, entryFacts, type Fact } from './entry-facts.ts';
import type { Saying } from './saying.ts';

export type StoryLine = {
  readonly key: string;
  readonly on: CalendarDate;
  readonly day: string;
  readonly heading: string;
  readonly facts: readonly Fact[];
  readonly by: string;
  readonly note: string;
  /** What it said before each correction, the latest first. */
  readonly before: readonly string[];
  readonly contested: boolean;
  readonly withdrawn: string | undefined;
};

/** Every entry about them, the newest day first, with what it said before and who changed it. */
export const storyView = (timeline: readonly StoryEntry[], saying: Saying): StoryLine[] =>
  timeline.map((entry) => ({
    key: entry.eventId,
    on: entry.on,
    day: saying.words.dates.full(entry.on),
    heading: headingOf(entry.type, saying),
    facts: entryFacts(entry.type, withoutItsDay(entry), saying),
    by: saying.words.person.story.by(saying.workerNamed(entry.author), atOf(entry.recordedAt, saying)),
    note: saying.clear ? (entry.note ?? '') : '', // nobody knows what a free text says
    before: formerlySaid(entry, saying),
    contested: entry.contested,
    withdrawn:
      entry.withdrawn &&
      saying.words.person.story.withdrawn(saying.workerNamed(entry.withdrawn.by), atOf(entry.withdrawn.at, saying)),
  }));

/** The day it stands under is not said twice. */
const withoutItsDay = ({ data, on }: StoryEntry): StoryEntry['data'] =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== on));

const atOf = (instant: string, { words, today }: Saying): string => words.dates.instant(instant, today);

const headingOf = (type: string, { words, clear }: Saying): string => {
  const plain = Object.hasOwn(words.entries, type) ? words.entries[type as keyof typeof words.entries] : undefined;
  if (plain === undefined) return words.help.unknownType;
  return (clear && words.clear.entries[type as keyof typeof words.entries]) || plain;
};

const formerlySaid = ({ type, data, formerly }: StoryEntry, saying: Saying): string[] => {
  const { story } = saying.words.person;
  return formerly
    .map(({ data: before, changedBy, changedAt }, index) => {
      const after = formerly[index + 1]?.data ?? data;
      const facts = changedFacts(type, before, after, saying).map(({ label, value }) => `${label} ${value}`);
      const [who, when] = [saying.workerNamed(changedBy), atOf(changedAt, saying)];
      return facts.length > 0 ? story.before(facts.join(', '), who, when) : story.beforeNothing(who, when);
    })
    .reverse();
};
