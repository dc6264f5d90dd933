import type { Draft, EventOf } from '@thari/event-log/define-event';
import { AntiretroviralsStarted } from './antiretrovirals-started.ts';
import { AppointmentBooked } from './appointment-booked.ts';
import { AppointmentCancelled } from './appointment-cancelled.ts';
import { AppointmentKept } from './appointment-kept.ts';
import { AppointmentMissed } from './appointment-missed.ts';
import { BreastfeedingRestarted } from './breastfeeding-restarted.ts';
import { BreastfeedingStopped } from './breastfeeding-stopped.ts';
import { CardGiven } from './card-given.ts';
import { CardRevoked } from './card-revoked.ts';
import { CaregiverChanged } from './caregiver-changed.ts';
import { ClinicContactHeld } from './clinic-contact-held.ts';
import { ConsentRecorded } from './consent-recorded.ts';
import { CotrimoxazoleGiven } from './cotrimoxazole-given.ts';
import { DisclosureEnded } from './disclosure-ended.ts';
import { DisclosureRecorded } from './disclosure-recorded.ts';
import { DueDateRevised } from './due-date-revised.ts';
import { FeedingRecorded } from './feeding-recorded.ts';
import { ImmunisationGiven } from './immunisation-given.ts';
import { InfantBorn } from './infant-born.ts';
import { InfantDied } from './infant-died.ts';
import { InfantExited } from './infant-exited.ts';
import { InfantMeasured } from './infant-measured.ts';
import { InfantMedicineStopped } from './infant-medicine-stopped.ts';
import { InfantResultGiven } from './infant-result-given.ts';
import { InfantResultReceived } from './infant-result-received.ts';
import { InfantSampleTaken } from './infant-sample-taken.ts';
import { InfantTreatmentStarted } from './infant-treatment-started.ts';
import { MotherDied } from './mother-died.ts';
import { PairTransferred } from './pair-transferred.ts';
import { PregnancyLost } from './pregnancy-lost.ts';
import { PregnancyRecorded } from './pregnancy-recorded.ts';
import { ProphylaxisGiven } from './prophylaxis-given.ts';
import { ReferralClosed } from './referral-closed.ts';
import { ReferralMade } from './referral-made.ts';
import { SafeReachSet } from './safe-reach-set.ts';
import { SafetyFlagSet } from './safety-flag-set.ts';
import { ScreenDone } from './screen-done.ts';
import { ServiceOffered } from './service-offered.ts';
import { SessionHeld } from './session-held.ts';
import { StatusLearned } from './status-learned.ts';
import { TracingAttempted } from './tracing-attempted.ts';
import { TransferReceived } from './transfer-received.ts';
import { ViralLoadResultReceived } from './viral-load-result-received.ts';
import { ViralLoadSampleTaken } from './viral-load-sample-taken.ts';
import { WomanEnrolled } from './woman-enrolled.ts';
import { WomanExited } from './woman-exited.ts';
import { WomanReassigned } from './woman-reassigned.ts';
import { WomanReturned } from './woman-returned.ts';
import { WomanTested } from './woman-tested.ts';

/** Everything that can happen to a woman and her babies. */
export const careEvents = [
  WomanEnrolled,
  ConsentRecorded,
  DisclosureRecorded,
  DisclosureEnded,
  SafeReachSet,
  SafetyFlagSet,
  PregnancyRecorded,
  DueDateRevised,
  PregnancyLost,
  InfantBorn,
  InfantDied,
  MotherDied,
  BreastfeedingStopped,
  BreastfeedingRestarted,
  AntiretroviralsStarted,
  StatusLearned,
  SessionHeld,
  AppointmentBooked,
  AppointmentKept,
  AppointmentMissed,
  AppointmentCancelled,
  TracingAttempted,
  InfantSampleTaken,
  InfantResultReceived,
  InfantResultGiven,
  ProphylaxisGiven,
  CotrimoxazoleGiven,
  InfantMedicineStopped,
  InfantTreatmentStarted,
  ImmunisationGiven,
  InfantMeasured,
  FeedingRecorded,
  CaregiverChanged,
  InfantExited,
  ViralLoadSampleTaken,
  ViralLoadResultReceived,
  WomanTested,
  ScreenDone,
  ServiceOffered,
  ClinicContactHeld,
  ReferralMade,
  ReferralClosed,
  CardGiven,
  CardRevoked,
  PairTransferred,
  TransferReceived,
  WomanReassigned,
  WomanExited,
  WomanReturned,
] as const;
export type CareEvent = EventOf<(typeof careEvents)[number]>;
export type CareDraft = { [Event in CareEvent as Event['type']]: Draft<Event> }[CareEvent['type']];
