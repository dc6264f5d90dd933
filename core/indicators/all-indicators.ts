import { earlyInfantDiagnosisCoverage } from './definitions/early-infant-diagnosis-coverage.ts';
import { finalOutcomeKnown } from './definitions/final-outcome-known.ts';
import { pmtctEid } from './definitions/pmtct-eid.ts';
import { pmtctFo } from './definitions/pmtct-fo.ts';
import type { Indicator } from './indicator.ts';

/** Every number this build publishes. */
export const allIndicators: readonly Indicator[] = [earlyInfantDiagnosisCoverage, finalOutcomeKnown, pmtctEid, pmtctFo];
