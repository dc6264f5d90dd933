import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import * as story from './care.ts';
import { pregnancyId, sampleId } from './cast.ts';

/** How a story of any commands begins. */
export const enrolment = (status: 'positive' | 'unknown'): CareCommand => ({
  name: 'enrolWoman',
  data: { ...story.enrolled({ status }).data, identity: { givenName: 'Nomsa' }, consents: { record: true } },
});
/** What much else stands on, so that more of what is asked may happen. */
export const beginnings: readonly CareCommand[] = [
  { name: 'recordPregnancy', data: story.pregnancyRecorded().data },
  { name: 'recordBirth', data: { pregnancyId: pregnancyId(), babies: [story.born().data] } },
  { name: 'takeInfantSample', data: story.sampleTaken().data },
  { name: 'receiveInfantResult', data: story.resultReceived({ receivedOn: on('2026-02-28') }).data },
  { name: 'takeViralLoadSample', data: story.viralLoadTaken({ sampleId: sampleId(2) }).data },
  { name: 'bookAppointment', data: story.appointmentBooked().data },
  { name: 'makeReferral', data: story.referralMade().data },
  { name: 'giveImmunisation', data: story.immunisationGiven().data },
  { name: 'measureInfant', data: story.infantMeasured().data },
  { name: 'recordFeeding', data: story.feedingRecorded().data },
  { name: 'stopInfantMedicine', data: story.medicineStopped().data },
  { name: 'startInfantTreatment', data: story.infantTreatmentStarted({ startedOn: on('2026-02-27') }).data },
  { name: 'changeCaregiver', data: story.caregiverChanged({ fromOn: on('2026-02-20') }).data },
  { name: 'recordWomanTest', data: story.womanTested().data },
  { name: 'doScreen', data: story.screenDone().data },
  { name: 'recordOffer', data: story.serviceOffered().data },
  { name: 'holdClinicContact', data: story.clinicContactHeld().data },
  { name: 'giveCard', data: story.cardGiven({ givenOn: on('2026-02-27') }).data },
];

export const leaving: CareCommand = {
  name: 'exitWoman',
  data: story.exited({ exitedOn: on('2026-02-28') }).data,
};
