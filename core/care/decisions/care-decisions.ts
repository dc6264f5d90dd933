import { attemptTracing } from './attempt-tracing.ts';
import { bookAppointment } from './book-appointment.ts';
import { cancelAppointment } from './cancel-appointment.ts';
import { changeCaregiver } from './change-caregiver.ts';
import { closeReferral } from './close-referral.ts';
import { correctEntry } from './correct-entry.ts';
import { doScreen } from './do-screen.ts';
import { endDisclosure } from './end-disclosure.ts';
import { enrolWoman } from './enrol-woman.ts';
import { exitInfant } from './exit-infant.ts';
import { exitWoman } from './exit-woman.ts';
import { giveCard } from './give-card.ts';
import { giveCotrimoxazole } from './give-cotrimoxazole.ts';
import { giveImmunisation } from './give-immunisation.ts';
import { giveInfantResult } from './give-infant-result.ts';
import { giveProphylaxis } from './give-prophylaxis.ts';
import { holdClinicContact } from './hold-clinic-contact.ts';
import { holdSession } from './hold-session.ts';
import { keepAppointment } from './keep-appointment.ts';
import { learnStatus } from './learn-status.ts';
import { makeReferral } from './make-referral.ts';
import { measureInfant } from './measure-infant.ts';
import { missAppointment } from './miss-appointment.ts';
import { reassignWoman } from './reassign-woman.ts';
import { receiveInfantResult } from './receive-infant-result.ts';
import { receiveTransfer } from './receive-transfer.ts';
import { receiveViralLoadResult } from './receive-viral-load-result.ts';
import { recordBirth } from './record-birth.ts';
import { recordConsent } from './record-consent.ts';
import { recordDisclosure } from './record-disclosure.ts';
import { recordFeeding } from './record-feeding.ts';
import { recordInfantDeath } from './record-infant-death.ts';
import { recordMotherDeath } from './record-mother-death.ts';
import { recordOffer } from './record-offer.ts';
import { recordPregnancy } from './record-pregnancy.ts';
import { recordPregnancyLoss } from './record-pregnancy-loss.ts';
import { recordWomanTest } from './record-woman-test.ts';
import { rescheduleAppointment } from './reschedule-appointment.ts';
import { restartBreastfeeding } from './restart-breastfeeding.ts';
import { returnWoman } from './return-woman.ts';
import { reviseDueDate } from './revise-due-date.ts';
import { revokeCard } from './revoke-card.ts';
import { setSafeReach } from './set-safe-reach.ts';
import { setSafetyFlag } from './set-safety-flag.ts';
import { startAntiretrovirals } from './start-antiretrovirals.ts';
import { startInfantTreatment } from './start-infant-treatment.ts';
import { stopBreastfeeding } from './stop-breastfeeding.ts';
import { stopInfantMedicine } from './stop-infant-medicine.ts';
import { takeInfantSample } from './take-infant-sample.ts';
import { takeViralLoadSample } from './take-viral-load-sample.ts';
import { transferPair } from './transfer-pair.ts';
import { withdrawEntry } from './withdraw-entry.ts';

/** Every decision by name, so that the phone, the server and the simulator ask them alike. */
export const careDecisions = {
  enrolWoman,
  recordConsent,
  recordDisclosure,
  endDisclosure,
  setSafeReach,
  setSafetyFlag,
  recordPregnancy,
  reviseDueDate,
  recordPregnancyLoss,
  recordBirth,
  recordInfantDeath,
  recordMotherDeath,
  stopBreastfeeding,
  restartBreastfeeding,
  startAntiretrovirals,
  learnStatus,
  holdSession,
  bookAppointment,
  keepAppointment,
  missAppointment,
  cancelAppointment,
  rescheduleAppointment,
  attemptTracing,
  takeInfantSample,
  receiveInfantResult,
  giveInfantResult,
  giveProphylaxis,
  giveCotrimoxazole,
  stopInfantMedicine,
  startInfantTreatment,
  giveImmunisation,
  measureInfant,
  recordFeeding,
  changeCaregiver,
  exitInfant,
  takeViralLoadSample,
  receiveViralLoadResult,
  recordWomanTest,
  doScreen,
  recordOffer,
  holdClinicContact,
  makeReferral,
  closeReferral,
  giveCard,
  revokeCard,
  transferPair,
  receiveTransfer,
  reassignWoman,
  exitWoman,
  returnWoman,
  correctEntry,
  withdrawEntry,
} as const;
