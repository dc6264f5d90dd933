import { planRule } from '../plan-rule.ts';
import { askReferralOn } from '../readings/open-referral.ts';
import { cite } from '../rule.ts';
import { at } from '../window.ts';

/** A referral alone helps nobody: somebody asks until it is known that she was seen, or why not. */
export const openReferrals = planRule({
  id: 'open-referrals',
  says: 'When she or her baby was sent to somebody else and nothing came back in time, the mentor mother asks what came of it; soonest where it had to be the same day.',
  source: cite('thari-practice', 'how long a referral may stay open before somebody asks'),
  asks: ({ referrals }, settings) =>
    referrals.map(({ referralId, about, madeOn, sameDay, closed }) => ({
      key: referralId,
      about,
      what: 'hear-back',
      window: at(askReferralOn({ madeOn, sameDay }, settings), settings.referrals.windowDays),
      settled: closed && { how: 'done', on: closed.on },
      actor: 'mentor-mother',
      priority: sameDay ? 'a' : 'b',
      why: 'no-answer-yet',
      source: settings.referrals.source,
    })),
});
