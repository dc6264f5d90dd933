import type { CareEvent } from '@thari/care/events/care-event';
import type { Entry } from '../questions/form.ts';
import { answerReceived } from './baby/answer-received.ts';
import { answerTold } from './baby/answer-told.ts';
import { babyDied } from './baby/baby-died.ts';
import { babyLeaves } from './baby/baby-leaves.ts';
import { born } from './baby/born.ts';
import { caregiver } from './baby/caregiver.ts';
import { fed } from './baby/fed.ts';
import { feedingAgain } from './baby/feeding-again.ts';
import { feedingStopped } from './baby/feeding-stopped.ts';
import { firstMedicine } from './baby/first-medicine.ts';
import { injections } from './baby/injections.ts';
import { medicineEnded } from './baby/medicine-ended.ts';
import { ownCare } from './baby/own-care.ts';
import { sampleTaken } from './baby/sample-taken.ts';
import { secondMedicine } from './baby/second-medicine.ts';
import { weighed } from './baby/weighed.ts';
import { bloodCheck } from './her/blood-check.ts';
import { checkTaken } from './her/check-taken.ts';
import { consent } from './her/consent.ts';
import { dueDate } from './her/due-date.ts';
import { followUp } from './her/follow-up.ts';
import { herAnswer } from './her/her-answer.ts';
import { joined } from './her/joined.ts';
import { motherDied } from './her/mother-died.ts';
import { offered } from './her/offered.ts';
import { pregnancy } from './her/pregnancy.ts';
import { pregnancyLost } from './her/pregnancy-lost.ts';
import { screen } from './her/screen.ts';
import { start } from './her/start.ts';
import { arrived } from './moves/arrived.ts';
import { cardGiven } from './moves/card-given.ts';
import { cardRevoked } from './moves/card-revoked.ts';
import { comeBack } from './moves/come-back.ts';
import { handOver } from './moves/hand-over.ts';
import { leave } from './moves/leave.ts';
import { sendOn } from './moves/send-on.ts';
import { transfer } from './moves/transfer.ts';
import { wasSeen } from './moves/was-seen.ts';
import { circle } from './reach/circle.ts';
import { offTheCircle } from './reach/off-the-circle.ts';
import { safeReach } from './reach/safe-reach.ts';
import { safetyFlag } from './reach/safety-flag.ts';
import { atClinic } from './visits/at-clinic.ts';
import { book } from './visits/book.ts';
import { callOff } from './visits/call-off.ts';
import { came } from './visits/came.ts';
import { didNotCome } from './visits/did-not-come.ts';
import { session } from './visits/session.ts';
import { trace } from './visits/trace.ts';

/** The questions of every kind of entry: what a story is read back with, and corrected with. */
export const allEntries: { readonly [Type in CareEvent['type']]: Entry<Type> } = {
  WomanEnrolled: joined,
  ConsentRecorded: consent,
  DisclosureRecorded: circle,
  DisclosureEnded: offTheCircle,
  SafeReachSet: safeReach,
  SafetyFlagSet: safetyFlag,
  PregnancyRecorded: pregnancy,
  DueDateRevised: dueDate,
  PregnancyLost: pregnancyLost,
  InfantBorn: born,
  InfantDied: babyDied,
  MotherDied: motherDied,
  BreastfeedingStopped: feedingStopped,
  BreastfeedingRestarted: feedingAgain,
  AntiretroviralsStarted: start,
  StatusLearned: followUp,
  SessionHeld: session,
  AppointmentBooked: book,
  AppointmentKept: came,
  AppointmentMissed: didNotCome,
  AppointmentCancelled: callOff,
  TracingAttempted: trace,
  InfantSampleTaken: sampleTaken,
  InfantResultReceived: answerReceived,
  InfantResultGiven: answerTold,
  ProphylaxisGiven: firstMedicine,
  CotrimoxazoleGiven: secondMedicine,
  InfantMedicineStopped: medicineEnded,
  InfantTreatmentStarted: ownCare,
  ImmunisationGiven: injections,
  InfantMeasured: weighed,
  FeedingRecorded: fed,
  CaregiverChanged: caregiver,
  InfantExited: babyLeaves,
  ViralLoadSampleTaken: checkTaken,
  ViralLoadResultReceived: herAnswer,
  WomanTested: bloodCheck,
  ScreenDone: screen,
  ServiceOffered: offered,
  ClinicContactHeld: atClinic,
  ReferralMade: sendOn,
  ReferralClosed: wasSeen,
  CardGiven: cardGiven,
  CardRevoked: cardRevoked,
  PairTransferred: transfer,
  TransferReceived: arrived,
  WomanReassigned: handOver,
  WomanExited: leave,
  WomanReturned: comeBack,
};

/** Any entry, without its own type: for a timeline that holds all kinds. Undefined for a kind of a newer app. */
export const entryOf = (type: string): Entry | undefined =>
  Object.hasOwn(allEntries, type) ? (allEntries[type as CareEvent['type']] as unknown as Entry) : undefined;
