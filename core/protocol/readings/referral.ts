import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { PairFacts } from '../facts.ts';
import type { Settled } from '../rule.ts';

type Sought = { readonly about: string; readonly reason: string; readonly since: CalendarDate };

/** Was somebody sent on for this reason? Waiting while it is open, done when she was seen; declined or not found leaves it open. */
export const settledByReferral = ({ referrals }: PairFacts, { about, reason, since }: Sought): Settled | undefined => {
  const made = referrals
    .filter((each) => each.about === about && each.reason === reason && each.madeOn >= since)
    .toSorted((a, b) => compare(a.madeOn, b.madeOn) || compare(a.referralId, b.referralId));
  const seen = made.map(({ closed }) => closed).find((closed) => closed?.outcome === 'attended');
  if (seen) return { how: 'done', on: seen.on };
  const open = made.find(({ closed }) => !closed);
  return open && { how: 'waiting', since: open.madeOn };
};
