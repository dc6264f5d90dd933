import type { PlanRule, RuleEntry } from './rule.ts';
import { adherenceSupport } from './rules/adherence-support.ts';
import { antenatalContacts } from './rules/antenatal-contacts.ts';
import { antenatalTests } from './rules/antenatal-tests.ts';
import { appointments } from './rules/appointments.ts';
import { bereavement } from './rules/bereavement.ts';
import { birthExpected } from './rules/birth-expected.ts';
import { development } from './rules/development.ts';
import { familyPlanning } from './rules/family-planning.ts';
import { familyTesting } from './rules/family-testing.ts';
import { graduation } from './rules/graduation.ts';
import { growth } from './rules/growth.ts';
import { immunisation } from './rules/immunisation.ts';
import { infantAnswerForNurse } from './rules/infant-answer-for-nurse.ts';
import { infantBirthTest } from './rules/infant-birth-test.ts';
import { infantConfirmatoryTest } from './rules/infant-confirmatory-test.ts';
import { infantFeeding } from './rules/infant-feeding.ts';
import { infantFinalOutcome } from './rules/infant-final-outcome.ts';
import { infantFinalTest } from './rules/infant-final-test.ts';
import { infantInterimStatus } from './rules/infant-interim-status.ts';
import { infantMedicines } from './rules/infant-medicines.ts';
import { infantMedicinesReview } from './rules/infant-medicines-review.ts';
import { infantProphylaxisPlan } from './rules/infant-prophylaxis-plan.ts';
import { infantResultToGive } from './rules/infant-result-to-give.ts';
import { infantRiskGroup } from './rules/infant-risk-group.ts';
import { infantRiskPlan } from './rules/infant-risk-plan.ts';
import { infantTestAfterBreastfeeding } from './rules/infant-test-after-breastfeeding.ts';
import { infantTestWhenIll } from './rules/infant-test-when-ill.ts';
import { infantTests } from './rules/infant-tests.ts';
import { infantTreatmentStart } from './rules/infant-treatment-start.ts';
import { infantUnclearAnswer } from './rules/infant-unclear-answer.ts';
import { openReferrals } from './rules/open-referrals.ts';
import { pastDueDate } from './rules/past-due-date.ts';
import { postnatalContacts } from './rules/postnatal-contacts.ts';
import { preventionOffer } from './rules/prevention-offer.ts';
import { retesting } from './rules/retesting.ts';
import { tracing } from './rules/tracing.ts';
import { treatmentStart } from './rules/treatment-start.ts';
import { tuberculosisScreen } from './rules/tuberculosis-screen.ts';
import { viralLoadAtDelivery } from './rules/viral-load-at-delivery.ts';
import { viralLoadByInterval } from './rules/viral-load-by-interval.ts';
import { viralLoadHigh } from './rules/viral-load-high.ts';
import { viralLoadInPregnancy } from './rules/viral-load-in-pregnancy.ts';
import { viralLoadRegular } from './rules/viral-load-regular.ts';
import { viralLoadWhileBreastfeeding } from './rules/viral-load-while-breastfeeding.ts';
import { wellbeingScreens } from './rules/wellbeing-screens.ts';

/** The rules that put something on the list. */
export const planRules: readonly PlanRule[] = [
  appointments,
  tracing,
  birthExpected,
  openReferrals,
  bereavement,
  graduation,
  treatmentStart,
  viralLoadInPregnancy,
  viralLoadAtDelivery,
  viralLoadWhileBreastfeeding,
  viralLoadRegular,
  viralLoadByInterval,
  viralLoadHigh,
  adherenceSupport,
  retesting,
  antenatalTests,
  antenatalContacts,
  pastDueDate,
  postnatalContacts,
  tuberculosisScreen,
  familyPlanning,
  preventionOffer,
  familyTesting,
  wellbeingScreens,
  infantRiskPlan,
  infantMedicines,
  infantMedicinesReview,
  infantBirthTest,
  infantTests,
  infantTestWhenIll,
  infantTestAfterBreastfeeding,
  infantConfirmatoryTest,
  infantUnclearAnswer,
  infantAnswerForNurse,
  infantTreatmentStart,
  infantResultToGive,
  infantFinalTest,
  immunisation,
  infantFeeding,
  growth,
  development,
];

/** Every rule, for the rule book. */
export const allRules: readonly RuleEntry[] = [
  ...planRules,
  infantRiskGroup,
  infantProphylaxisPlan,
  infantInterimStatus,
  infantFinalOutcome,
];
