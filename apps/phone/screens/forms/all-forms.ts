import type { Form, FormName } from '../questions/form.ts';
import { correctForm } from './amend/correct.ts';
import { takeBackForm } from './amend/take-back.ts';
import { answerReceivedForm } from './baby/answer-received.ts';
import { answerToldForm } from './baby/answer-told.ts';
import { babyDiedForm } from './baby/baby-died.ts';
import { babyLeavesForm } from './baby/baby-leaves.ts';
import { birthForm } from './baby/birth.ts';
import { caregiverForm } from './baby/caregiver.ts';
import { fedForm } from './baby/fed.ts';
import { feedingAgainForm } from './baby/feeding-again.ts';
import { feedingStoppedForm } from './baby/feeding-stopped.ts';
import { firstMedicineForm } from './baby/first-medicine.ts';
import { injectionsForm } from './baby/injections.ts';
import { medicineEndedForm } from './baby/medicine-ended.ts';
import { ownCareForm } from './baby/own-care.ts';
import { sampleTakenForm } from './baby/sample-taken.ts';
import { secondMedicineForm } from './baby/second-medicine.ts';
import { weighedForm } from './baby/weighed.ts';
import { enrolForm } from './enrol/enrol.ts';
import { bloodCheckForm } from './her/blood-check.ts';
import { checkTakenForm } from './her/check-taken.ts';
import { consentForm } from './her/consent.ts';
import { dueDateForm } from './her/due-date.ts';
import { followUpForm } from './her/follow-up.ts';
import { herAnswerForm } from './her/her-answer.ts';
import { motherDiedForm } from './her/mother-died.ts';
import { offeredForm } from './her/offered.ts';
import { pregnancyForm } from './her/pregnancy.ts';
import { pregnancyLostForm } from './her/pregnancy-lost.ts';
import { screenForm } from './her/screen.ts';
import { startForm } from './her/start.ts';
import { arrivedForm } from './moves/arrived.ts';
import { cardGivenForm } from './moves/card-given.ts';
import { cardRevokedForm } from './moves/card-revoked.ts';
import { comeBackForm } from './moves/come-back.ts';
import { handOverForm } from './moves/hand-over.ts';
import { leaveForm } from './moves/leave.ts';
import { sendOnForm } from './moves/send-on.ts';
import { transferForm } from './moves/transfer.ts';
import { wasSeenForm } from './moves/was-seen.ts';
import { circleForm } from './reach/circle.ts';
import { offTheCircleForm } from './reach/off-the-circle.ts';
import { safeReachForm } from './reach/safe-reach.ts';
import { safetyFlagForm } from './reach/safety-flag.ts';
import { sessionForm } from './session/session-form.ts';
import { agreeActionForm, closeActionForm } from './site/action.ts';
import { coverForm, endCoverForm } from './site/cover.ts';
import { groupForm } from './site/group.ts';
import { healthTalkForm } from './site/health-talk.ts';
import { noRecordForm } from './site/no-record.ts';
import { reviewForm } from './site/review.ts';
import { endRoundForm, startRoundForm } from './site/round.ts';
import { atClinicForm } from './visits/at-clinic.ts';
import { bookForm } from './visits/book.ts';
import { callOffForm } from './visits/call-off.ts';
import { cameForm } from './visits/came.ts';
import { didNotComeForm } from './visits/did-not-come.ts';
import { moveForm } from './visits/move.ts';
import { traceForm } from './visits/trace.ts';

/** Everything that can be written down, by the decision it asks. */
export const allForms: Readonly<Record<FormName, Form>> = {
  enrolWoman: enrolForm,
  recordConsent: consentForm,
  recordDisclosure: circleForm,
  endDisclosure: offTheCircleForm,
  setSafeReach: safeReachForm,
  setSafetyFlag: safetyFlagForm,
  recordPregnancy: pregnancyForm,
  reviseDueDate: dueDateForm,
  recordPregnancyLoss: pregnancyLostForm,
  recordBirth: birthForm,
  recordInfantDeath: babyDiedForm,
  recordMotherDeath: motherDiedForm,
  stopBreastfeeding: feedingStoppedForm,
  restartBreastfeeding: feedingAgainForm,
  startAntiretrovirals: startForm,
  learnStatus: followUpForm,
  holdSession: sessionForm(() => allForms),
  bookAppointment: bookForm,
  keepAppointment: cameForm,
  missAppointment: didNotComeForm,
  cancelAppointment: callOffForm,
  rescheduleAppointment: moveForm,
  attemptTracing: traceForm,
  takeInfantSample: sampleTakenForm,
  receiveInfantResult: answerReceivedForm,
  giveInfantResult: answerToldForm,
  giveProphylaxis: firstMedicineForm,
  giveCotrimoxazole: secondMedicineForm,
  stopInfantMedicine: medicineEndedForm,
  startInfantTreatment: ownCareForm,
  giveImmunisation: injectionsForm,
  measureInfant: weighedForm,
  recordFeeding: fedForm,
  changeCaregiver: caregiverForm,
  exitInfant: babyLeavesForm,
  takeViralLoadSample: checkTakenForm,
  receiveViralLoadResult: herAnswerForm,
  recordWomanTest: bloodCheckForm,
  doScreen: screenForm,
  recordOffer: offeredForm,
  holdClinicContact: atClinicForm,
  makeReferral: sendOnForm,
  closeReferral: wasSeenForm,
  giveCard: cardGivenForm,
  revokeCard: cardRevokedForm,
  transferPair: transferForm,
  receiveTransfer: arrivedForm,
  reassignWoman: handOverForm,
  exitWoman: leaveForm,
  returnWoman: comeBackForm,
  correctEntry: correctForm,
  withdrawEntry: takeBackForm,
  holdGroup: groupForm,
  holdHealthTalk: healthTalkForm,
  holdReview: reviewForm,
  agreeAction: agreeActionForm,
  closeAction: closeActionForm,
  arrangeCover: coverForm,
  endCover: endCoverForm,
  startRound: startRoundForm,
  endRound: endRoundForm,
  serveUnrecordedWoman: noRecordForm,
};
