import type { PlanRule, RuleEntry } from './rule.ts';
import { appointments } from './rules/appointments.ts';
import { birthExpected } from './rules/birth-expected.ts';
import { infantAnswerForNurse } from './rules/infant-answer-for-nurse.ts';
import { infantConfirmatoryTest } from './rules/infant-confirmatory-test.ts';
import { infantFinalOutcome } from './rules/infant-final-outcome.ts';
import { infantFinalTest } from './rules/infant-final-test.ts';
import { infantInterimStatus } from './rules/infant-interim-status.ts';
import { infantMedicines } from './rules/infant-medicines.ts';
import { infantResultToGive } from './rules/infant-result-to-give.ts';
import { infantTests } from './rules/infant-tests.ts';
import { infantUnclearAnswer } from './rules/infant-unclear-answer.ts';
import { tracing } from './rules/tracing.ts';
import { treatmentStart } from './rules/treatment-start.ts';
import { viralLoadHigh } from './rules/viral-load-high.ts';
import { viralLoadInPregnancy } from './rules/viral-load-in-pregnancy.ts';
import { viralLoadWhileBreastfeeding } from './rules/viral-load-while-breastfeeding.ts';

/** The rules that put something on the list. */
export const planRules: readonly PlanRule[] = [
  appointments,
  tracing,
  birthExpected,
  treatmentStart,
  viralLoadInPregnancy,
  viralLoadWhileBreastfeeding,
  viralLoadHigh,
  infantMedicines,
  infantTests,
  infantConfirmatoryTest,
  infantUnclearAnswer,
  infantAnswerForNurse,
  infantResultToGive,
  infantFinalTest,
];

/** Every rule, for the rule book. */
export const allRules: readonly RuleEntry[] = [...planRules, infantInterimStatus, infantFinalOutcome];
