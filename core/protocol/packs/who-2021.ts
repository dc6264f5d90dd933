import { calendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '../pack.ts';
import { cite } from '../rule.ts';
import { ruleIds } from '../rule-ids.ts';
import { whoInfants } from './who-2021-infants.ts';
import { whoMothers } from './who-2021-mothers.ts';

/** Rules of one country or of a later guideline, off unless a pack switches them on. */
const offByDefault = ['viral-load-at-delivery', 'viral-load-by-interval', 'infant-test-after-breastfeeding'];

/** What WHO advises, for every country whose own guideline we have not read. A draft: no clinician has approved it. */
export const who2021: Pack = {
  id: 'who-2021',
  version: 1,
  name: 'WHO default, national guideline not read',
  country: undefined,
  basedOn: undefined,
  effectiveFrom: calendarDate('2021-03-01'),
  effectiveTo: undefined,
  approvedBy: null,
  rules: ruleIds.filter((id) => !offByDefault.includes(id)),
  settings: {
    ...whoInfants,
    ...whoMothers,
    tracing: {
      attempts: [
        { fromDay: 1, dueDay: 3, methods: ['phone', 'sms'] },
        { fromDay: 4, dueDay: 7, methods: ['phone', 'treatment-supporter'] },
        { fromDay: 8, dueDay: 14, methods: ['home-visit'] },
        { fromDay: 15, dueDay: 28, methods: ['home-visit', 'other-facility'] },
      ],
      urgentWithinDays: 0,
      interruptionAfterDays: 28,
      source: cite(
        'pepfar-mer-2.6.1',
        'TX_ML: more than 28 days, more than three attempts by several methods; the days of each are thari-practice',
      ),
    },
    afterDueDateDays: 7,
    birthLateAfterDays: 14,
    practice: cite('thari-practice', 'defaults to be set with the ministry'),
  },
};
