import type { Indicator } from '../indicator.ts';
import { babyAnswersGiven, babyChecksInTime, babySamples } from './baby-checks.ts';
import { firstMedicineStarted, secondMedicineStarted } from './baby-medicines.ts';
import { dailyTally } from './daily-tally.ts';
import { exitsByCode } from './exits-by-code.ts';
import { herAnswersSuppressed, herChecksDone } from './her-checks.ts';
import { newClients } from './new-clients.ts';
import { onlyBreastMilk } from './only-breast-milk.ts';
import { partnersTested } from './partners-tested.ts';
import { referralsClosed, referralsMade } from './referrals.ts';
import { searchesReached, searchesReturned } from './searches.ts';
import { sessionsHeld } from './sessions-held.ts';
import { visitsKept, visitsMissed } from './visits-kept.ts';

/** The monthly summary form and the daily tally, line by line. Derived from what was written down; nobody ever keys one in. */
export const monthlyLines: readonly Indicator[] = [
  newClients,
  sessionsHeld,
  visitsKept,
  visitsMissed,
  searchesReached,
  searchesReturned,
  babyChecksInTime,
  babySamples,
  babyAnswersGiven,
  herChecksDone,
  herAnswersSuppressed,
  secondMedicineStarted,
  firstMedicineStarted,
  onlyBreastMilk,
  partnersTested,
  referralsMade,
  referralsClosed,
  exitsByCode,
  dailyTally,
];
