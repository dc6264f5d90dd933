import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { tracingFault } from './attempt-tracing.ts';
import { appointmentFault } from './book-appointment.ts';
import { appointmentCancelledFault } from './cancel-appointment.ts';
import { caregiverFault } from './change-caregiver.ts';
import { referralClosedFault } from './close-referral.ts';
import type { DataOf } from './decision.ts';
import { screenFault } from './do-screen.ts';
import { disclosureEndedFault } from './end-disclosure.ts';
import { enrolmentFault } from './enrol-woman.ts';
import { infantExitFault } from './exit-infant.ts';
import { exitFault } from './exit-woman.ts';
import { cardFault } from './give-card.ts';
import { cotrimoxazoleFault } from './give-cotrimoxazole.ts';
import { immunisationFault } from './give-immunisation.ts';
import { infantResultGivenFault } from './give-infant-result.ts';
import { prophylaxisFault } from './give-prophylaxis.ts';
import { clinicContactFault } from './hold-clinic-contact.ts';
import { sessionFault } from './hold-session.ts';
import { appointmentKeptFault } from './keep-appointment.ts';
import { statusFault } from './learn-status.ts';
import { referralFault } from './make-referral.ts';
import { measuresFault } from './measure-infant.ts';
import { appointmentMissedFault } from './miss-appointment.ts';
import type { PairState } from './pair-state.ts';
import { reassignmentFault } from './reassign-woman.ts';
import { infantResultFault } from './receive-infant-result.ts';
import { transferReceivedFault } from './receive-transfer.ts';
import { viralLoadResultFault } from './receive-viral-load-result.ts';
import { birthFault } from './record-birth.ts';
import { consentFault } from './record-consent.ts';
import { disclosureFault } from './record-disclosure.ts';
import { feedingFault } from './record-feeding.ts';
import { infantDeathFault } from './record-infant-death.ts';
import { motherDeathFault } from './record-mother-death.ts';
import { offerFault } from './record-offer.ts';
import { pregnancyFault } from './record-pregnancy.ts';
import { pregnancyLossFault } from './record-pregnancy-loss.ts';
import { womanTestFault } from './record-woman-test.ts';
import { breastfeedingRestartedFault } from './restart-breastfeeding.ts';
import { returnFault } from './return-woman.ts';
import { dueDateFault } from './revise-due-date.ts';
import { cardRevokedFault } from './revoke-card.ts';
import { safeReachFault } from './set-safe-reach.ts';
import { safetyFlagFault } from './set-safety-flag.ts';
import { treatmentFault } from './start-antiretrovirals.ts';
import { infantTreatmentFault } from './start-infant-treatment.ts';
import { breastfeedingStoppedFault } from './stop-breastfeeding.ts';
import { medicineStoppedFault } from './stop-infant-medicine.ts';
import { infantSampleFault } from './take-infant-sample.ts';
import { viralLoadSampleFault } from './take-viral-load-sample.ts';
import { transferFault } from './transfer-pair.ts';

type FaultOf<Type extends CareEvent['type']> = (
  pair: PairState,
  data: DataOf<Type>,
  today: CalendarDate,
) => string | undefined;

const faults = {
  WomanEnrolled: enrolmentFault,
  ConsentRecorded: consentFault,
  DisclosureRecorded: disclosureFault,
  DisclosureEnded: disclosureEndedFault,
  SafeReachSet: safeReachFault,
  SafetyFlagSet: safetyFlagFault,
  PregnancyRecorded: pregnancyFault,
  DueDateRevised: dueDateFault,
  PregnancyLost: pregnancyLossFault,
  InfantBorn: birthFault,
  InfantDied: infantDeathFault,
  MotherDied: motherDeathFault,
  BreastfeedingStopped: breastfeedingStoppedFault,
  BreastfeedingRestarted: breastfeedingRestartedFault,
  AntiretroviralsStarted: treatmentFault,
  StatusLearned: statusFault,
  SessionHeld: sessionFault,
  AppointmentBooked: appointmentFault,
  AppointmentKept: appointmentKeptFault,
  AppointmentMissed: appointmentMissedFault,
  AppointmentCancelled: appointmentCancelledFault,
  TracingAttempted: tracingFault,
  InfantSampleTaken: infantSampleFault,
  InfantResultReceived: infantResultFault,
  InfantResultGiven: infantResultGivenFault,
  ProphylaxisGiven: prophylaxisFault,
  CotrimoxazoleGiven: cotrimoxazoleFault,
  InfantMedicineStopped: medicineStoppedFault,
  InfantTreatmentStarted: infantTreatmentFault,
  ImmunisationGiven: immunisationFault,
  InfantMeasured: measuresFault,
  FeedingRecorded: feedingFault,
  CaregiverChanged: caregiverFault,
  InfantExited: infantExitFault,
  ViralLoadSampleTaken: viralLoadSampleFault,
  ViralLoadResultReceived: viralLoadResultFault,
  WomanTested: womanTestFault,
  ScreenDone: screenFault,
  ServiceOffered: offerFault,
  ClinicContactHeld: clinicContactFault,
  ReferralMade: referralFault,
  ReferralClosed: referralClosedFault,
  CardGiven: cardFault,
  CardRevoked: cardRevokedFault,
  PairTransferred: transferFault,
  TransferReceived: transferReceivedFault,
  WomanReassigned: reassignmentFault,
  WomanExited: exitFault,
  WomanReturned: returnFault,
} satisfies { readonly [Type in CareEvent['type']]: FaultOf<Type> };

export type EntryFault = NonNullable<ReturnType<(typeof faults)[CareEvent['type']]>>;

/** What in the whole story speaks against this entry: something it names that is not there, or a day that cannot be. */
export const entryFault = (pair: PairState, { type, data }: CareEvent, today: CalendarDate): EntryFault | undefined => {
  const faultOf = faults[type] as (
    pair: PairState,
    data: CareEvent['data'],
    today: CalendarDate,
  ) => EntryFault | undefined; // the type names the function for its data
  return faultOf(pair, data, today);
};

/** The entries that the change would leave without what they stand on. What was wrong before is not the change's doing. */
export const brokenBy = (
  { before, after }: { readonly before: PairState; readonly after: PairState },
  today: CalendarDate,
): ReadEvent<CareEvent>[] =>
  after.entries.filter((entry) => {
    if (entry.withdrawnBy) return false;
    const fault = entryFault(after, entry, today);
    return fault !== undefined && !deathsStand.has(fault) && fault !== entryFault(before, entry, today);
  });

/** A death is recorded and corrected whatever else is dated after it. */
const deathsStand: ReadonlySet<string> = new Set<EntryFault>(['after-her-death', 'after-infant-death']);
