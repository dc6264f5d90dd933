import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { SiteWork } from '@thari/sites/projections/site-work';
import type { Period } from './count-lines.ts';

/** What no woman’s story holds: the site’s support groups and health talks. */
export type SiteCounts = {
  readonly supportGroups: number;
  /** People times groups: who came twice is counted twice. */
  readonly supportGroupAttendance: number;
  readonly healthTalks: number;
  readonly healthTalkAttendance: number;
};

/** Counted by the day on which it was held, whenever it was written down. `author`: only what that worker wrote. */
export const siteCountsIn = (
  { groups, talks }: Pick<SiteWork, 'groups' | 'talks'>,
  { from, to }: Period,
  author?: string,
): SiteCounts => {
  const counts = (held: { readonly heldOn: CalendarDate; readonly author: string }) =>
    held.heldOn >= from && held.heldOn <= to && (author === undefined || held.author === author);
  const [met, spoken] = [groups.filter(counts), talks.filter(counts)];
  return {
    supportGroups: met.length,
    supportGroupAttendance: sum(met.map(({ named, unnamed }) => named + unnamed)),
    healthTalks: spoken.length,
    healthTalkAttendance: sum(spoken.map(({ women, men }) => women + men)),
  };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
