import type { ReferralReason } from '@thari/care/events/coded-lists';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { PlanItem } from '@thari/protocol/rule';
import { reasonFor } from '../forms/moves/nurse-for-concern.ts';
import { nurseToday } from '../forms/moves/send-on.ts';
import { type Lead, toForm } from './lead.ts';
import { partOf } from './part-of.ts';

type Asked = Pick<PlanItem, 'id' | 'rule' | 'about' | 'why' | 'settled'>;

/**
 * First the nurse is told. Where she knows, what is still missing is what she did: the start, the plan for the baby,
 * and otherwise whether they were seen.
 */
export const nurseLead = (item: Asked, { referrals }: Pick<PairRecord, 'referrals'>): Lead => {
  const { about } = item;
  const reason = reasonOf(item);
  if (!item.settled) return toForm('makeReferral', { about, proposed: nurseToday(reason) });
  switch (item.why) {
    case 'treatment-not-yet-started':
      return toForm('startAntiretrovirals', {});
    case 'baby-not-yet-on-treatment':
      return toForm('startInfantTreatment', { infantId: about });
    case 'learned-while-breastfeeding':
      return toForm('recordOffer', { about, proposed: { service: 'infant-risk-plan' } });
    default: {
      const open = referrals.find((each) => each.about === about && each.reason === reason && !each.closed);
      return open
        ? toForm('closeReferral', { referralId: open.referralId })
        : toForm('makeReferral', { about, proposed: nurseToday(reason) });
    }
  }
};

const reasonOf = (item: Asked): ReferralReason => {
  switch (item.why) {
    case 'treatment-not-yet-started':
      return 'start-treatment';
    case 'high-count':
    case 'check-not-clear':
      return 'result-needs-action';
    case 'past-the-due-date':
      return 'other';
    case 'answer-needs-nurse':
      return reasonOfConcern(item);
    default:
      return 'baby-result-needs-action';
  }
};

/** The item names the questions in whose answers something was found. */
const reasonOfConcern = (item: Asked): ReferralReason => {
  const asked = partOf(item, 2);
  return isScreen(asked) ? reasonFor[asked] : 'other';
};

const isScreen = (text: string): text is keyof typeof reasonFor => Object.hasOwn(reasonFor, text);
