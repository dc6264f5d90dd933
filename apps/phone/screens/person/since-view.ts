import type { NotedEntry, PairPage } from '../../engine/engine-api.ts';
import { isBereaved } from '../forms/bereaved.ts';
import { speaksOfABaby } from '../story/speaks-of-a-baby.ts';
import { isCovered } from './is-covered.ts';

/** What has happened since somebody last sat with her, the newest first, and what was noted then. */
export type SinceView = {
  readonly lastOn: NotedEntry['on'] | undefined;
  readonly note: string;
  readonly entries: readonly NotedEntry[];
};

const most = 4;
/** Her yes or no, and what was booked, are no news to the one who comes to see her. */
const noNews: ReadonlySet<string> = new Set(['ConsentRecorded', 'AppointmentBooked', 'WomanEnrolled']);

export const sinceView = ({ timeline, record }: Pick<PairPage, 'timeline' | 'record'>): SinceView => {
  const standing = timeline.filter(({ withdrawn }) => !withdrawn);
  const last = standing.find(({ type }) => type === 'SessionHeld');
  const quiet = isBereaved(record);
  const entries = standing.filter((entry) => {
    if (noNews.has(entry.type) || entry.eventId === last?.eventId) return false;
    if (quiet && speaksOfABaby(entry.type)) return false;
    return last ? entry.recordedAt > last.recordedAt : entry.on > record.mother.enrolledOn;
  });
  return { lastOn: last?.on, note: isCovered(record) ? '' : (last?.note ?? ''), entries: entries.slice(0, most) };
};
