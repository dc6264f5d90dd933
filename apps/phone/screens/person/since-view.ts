import type { NotedEntry, PairPage } from '../../engine/engine-api.ts';

/** What has happened since somebody last sat with her, the newest first, and what was noted then. */
export type SinceView = {
  readonly lastOn: NotedEntry['on'] | undefined;
  readonly note: string;
  readonly entries: readonly NotedEntry[];
};

const most = 4;
/** Her yes or no, and what was booked, are no news to the one who comes to see her. */
const noNews: ReadonlySet<string> = new Set(['ConsentRecorded', 'AppointmentBooked', 'WomanEnrolled']);

export const sinceView = ({ timeline }: Pick<PairPage, 'timeline'>): SinceView => {
  const standing = timeline.filter(({ withdrawn }) => !withdrawn);
  const last = standing.find(({ type }) => type === 'SessionHeld');
  const since = standing.filter(({ type, recordedAt, eventId }) => {
    if (noNews.has(type) || eventId === last?.eventId) return false;
    return last === undefined || recordedAt > last.recordedAt;
  });
  return { lastOn: last?.on, note: last?.note ?? '', entries: since.slice(0, most) };
};
