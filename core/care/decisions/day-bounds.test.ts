import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import { refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { pregnancyId, referralId, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import type { CareRefusal } from './care-refusals.ts';
import { type CareCommand, decide } from './commands.ts';
import { pairStateFrom } from './pair-state.ts';

/** A day that a command names: the first and the last that is taken, and why those beyond are not. */
type Bound = readonly [day: string, reasonBeyond: CareRefusal];
type Row = readonly [
  what: string,
  given: readonly story.AnyDraft[],
  ask: (day: CalendarDate) => CareCommand,
  from: Bound,
  to?: Bound,
];

const today = on('2026-06-01');
const she = [story.enrolled()];
const theyBoth = [...she, story.born()];
const pregnant = [...she, story.pregnancyRecorded()];
const sheDied = [...theyBoth, story.motherDied()];
const babyDied = [...theyBoth, story.infantDied()];
const sampled = [...theyBoth, story.sampleTaken()];
const answered = [...sampled, story.resultReceived()];
const booked = [...she, story.appointmentBooked()];
const stopped = [...theyBoth, story.breastfeedingStopped()];

const herBirth: Bound = ['1998-04-12', 'before-her-birth'];
const enrolment: Bound = ['2025-10-06', 'before-enrolment'];
const birth: Bound = ['2026-01-15', 'before-birth'];
const herDeath: Bound = ['2026-04-02', 'after-her-death'];
const babysDeath: Bound = ['2026-04-02', 'after-infant-death'];

const infantId = thandi.id;
const dueOn = on('2026-01-20');
const fits = (from: CalendarDate, days: number): Bound => [addDays(from, days), 'does-not-fit-due-date'];

// biome-ignore format: a table, one day a row
const rows: readonly Row[] = [
  ['her enrolment', [], (d) => ({ name: 'enrolWoman', data: { ...story.enrolled({ enrolledOn: d }).data,
    identity: { givenName: 'Nomsa' }, consents: { record: true } } }), herBirth],
  ['an answer about consent', she, (d) => ({ name: 'recordConsent', data: story.consented({ decidedOn: d }).data }), enrolment],

  ['a due date', she, (d) => ({ name: 'recordPregnancy', data: story.pregnancyRecorded({ dueOn: d }).data }),
    herBirth, [addDays(today, 300), 'due-date-too-far-ahead']],
  ['a last period', she, (d) => ({ name: 'recordPregnancy', data: story.pregnancyRecorded({ lastPeriodOn: d }).data }),
    fits(dueOn, -322), fits(dueOn, -238)],
  ['a last period of late', she, (d) => ({ name: 'recordPregnancy', data: story.pregnancyRecorded({ dueOn: addDays(today, 260), lastPeriodOn: d }).data }),
    fits(today, -62)],
  ['a first antenatal visit', she, (d) => ({ name: 'recordPregnancy', data: story.pregnancyRecorded({ firstAntenatalVisitOn: d }).data }),
    fits(dueOn, -280), fits(dueOn, 60)],
  ['a first antenatal visit of late', she, (d) => ({ name: 'recordPregnancy', data: story.pregnancyRecorded({ dueOn: today, firstAntenatalVisitOn: d }).data }),
    fits(today, -280)],
  ['the day of a revision', pregnant, (d) => ({ name: 'reviseDueDate', data: story.dueDateRevised({ revisedOn: d }).data }),
    fits(on('2026-01-27'), -280), fits(on('2026-01-27'), 60)],
  ['the day of a revision of late', pregnant, (d) => ({ name: 'reviseDueDate', data: story.dueDateRevised({ dueOn: today, revisedOn: d }).data }),
    fits(today, -280)],
  ['a revised due date', pregnant, (d) => ({ name: 'reviseDueDate', data: story.dueDateRevised({ dueOn: d }).data }),
    fits(on('2025-11-03'), -60), fits(on('2025-11-03'), 280)],
  ['a loss', pregnant, (d) => ({ name: 'recordPregnancyLoss', data: story.pregnancyLost({ lostOn: d }).data }),
    fits(dueOn, -280), fits(dueOn, 60)],
  ['a loss of late', [...she, story.pregnancyRecorded({ dueOn: today })], (d) => ({ name: 'recordPregnancyLoss', data: story.pregnancyLost({ lostOn: d }).data }),
    fits(today, -280)],

  ['a birth', she, (d) => ({ name: 'recordBirth', data: { babies: [story.born({ bornOn: d }).data] } }), herBirth],
  ['a birth after a pregnancy that was followed', pregnant, (d) => ({ name: 'recordBirth', data: { pregnancyId: pregnancyId(), babies: [story.born({ bornOn: d }).data] } }),
    fits(dueOn, -140), fits(dueOn, 60)],
  ['a birth, where the mother died', [...she, story.motherDied()], (d) => ({ name: 'recordBirth', data: { babies: [story.born({ bornOn: d }).data] } }),
    herBirth, herDeath],
  ['a baby’s death', theyBoth, (d) => ({ name: 'recordInfantDeath', data: { infantId, diedOn: d } }), birth],
  ['her death', she, (d) => ({ name: 'recordMotherDeath', data: { diedOn: d } }), enrolment],
  ['her death, where she gave birth', theyBoth, (d) => ({ name: 'recordMotherDeath', data: { diedOn: d } }), birth],

  ['the last breastfeed', theyBoth, (d) => ({ name: 'stopBreastfeeding', data: { infantId, stoppedOn: d } }), birth],
  ['the last breastfeed of a baby who died', babyDied, (d) => ({ name: 'stopBreastfeeding', data: { infantId, stoppedOn: d } }), birth, babysDeath],
  ['the last breastfeed of a baby who had begun again', [...stopped, story.breastfeedingRestarted()],
    (d) => ({ name: 'stopBreastfeeding', data: { infantId, stoppedOn: d } }), ['2026-05-20', 'before-breastfeeding-restarted']],
  ['breastfeeding begun again', stopped, (d) => ({ name: 'restartBreastfeeding', data: { infantId, restartedOn: d } }), ['2026-05-01', 'before-breastfeeding-stopped']],
  ['breastfeeding begun for the third time', [...theyBoth, story.breastfeedingStopped({ stoppedOn: on('2026-02-01') }),
    story.breastfeedingRestarted({ restartedOn: on('2026-03-01') }), story.breastfeedingStopped()],
    (d) => ({ name: 'restartBreastfeeding', data: { infantId, restartedOn: d } }), ['2026-05-01', 'before-breastfeeding-stopped']],
  ['breastfeeding begun late', [...she, story.born({ feeding: 'never-breastfed' })], (d) => ({ name: 'restartBreastfeeding', data: { infantId, restartedOn: d } }), birth],

  ['the start of treatment', she, (d) => ({ name: 'startAntiretrovirals', data: { startedOn: d, timing: 'not-recorded' } }), herBirth],
  ['the start of treatment of a woman who died', sheDied, (d) => ({ name: 'startAntiretrovirals', data: { startedOn: d, timing: 'not-recorded' } }), herBirth, herDeath],
  ['her own test', [story.enrolled({ status: 'negative' })], (d) => ({ name: 'learnStatus', data: story.statusLearned({ testedOn: d }).data }), herBirth],
  ['her sample', she, (d) => ({ name: 'takeViralLoadSample', data: story.viralLoadTaken({ takenOn: d }).data }), herBirth],
  ['her sample, where she died', sheDied, (d) => ({ name: 'takeViralLoadSample', data: story.viralLoadTaken({ takenOn: d }).data }), herBirth, herDeath],
  ['her count', [...she, story.viralLoadTaken()], (d) => ({ name: 'receiveViralLoadResult', data: story.viralLoadReceived({ receivedOn: d }).data }), ['2025-12-15', 'before-sample-taken']],

  ['a baby’s sample', theyBoth, (d) => ({ name: 'takeInfantSample', data: story.sampleTaken({ takenOn: d }).data }), birth],
  ['the sample of a baby who died', babyDied, (d) => ({ name: 'takeInfantSample', data: story.sampleTaken({ takenOn: d }).data }), birth, babysDeath],
  ['the answer to a baby’s sample', sampled, (d) => ({ name: 'receiveInfantResult', data: story.resultReceived({ receivedOn: d }).data }), ['2026-02-26', 'before-sample-taken']],
  ['the telling of an answer', answered, (d) => ({ name: 'giveInfantResult', data: story.resultGiven({ givenOn: d }).data }), ['2026-03-12', 'before-result-received']],
  ['protective medicine', theyBoth, (d) => ({ name: 'giveProphylaxis', data: story.prophylaxisGiven({ givenOn: d }).data }), birth],
  ['co-trimoxazole', theyBoth, (d) => ({ name: 'giveCotrimoxazole', data: story.cotrimoxazoleGiven({ givenOn: d }).data }), birth],

  ['a session', she, (d) => ({ name: 'holdSession', data: story.sessionHeld({ heldOn: d }).data }), enrolment],
  ['an appointment', she, (d) => ({ name: 'bookAppointment', data: story.appointmentBooked({ dueOn: d }).data }), [today, 'in-the-past'], [addDays(today, 730), 'too-far-ahead']],
  ['a visit', booked, (d) => ({ name: 'keepAppointment', data: story.appointmentKept({ keptOn: d }).data }), enrolment],
  ['a missed visit', booked, (d) => ({ name: 'missAppointment', data: story.appointmentMissed({ missedOn: d }).data }), ['2026-03-02', 'not-due-yet']],
  ['a cancellation', booked, (d) => ({ name: 'cancelAppointment', data: story.appointmentCancelled({ cancelledOn: d }).data }), enrolment],
  ['an attempt to reach her', booked, (d) => ({ name: 'attemptTracing', data: story.tracingAttempted({ attemptedOn: d }).data }), ['2026-03-02', 'not-due-yet']],
  ['an attempt without an appointment', she, (d) => ({ name: 'attemptTracing', data: withoutAppointment({ attemptedOn: d }) }), enrolment],

  ['what she said of who knows', she, (d) => ({ name: 'recordDisclosure', data: story.disclosureRecorded({ recordedOn: d }).data }), enrolment],
  ['the day on which somebody learnt it', sheDied, (d) => ({ name: 'recordDisclosure', data: story.disclosureRecorded({ recordedOn: today, knowsSinceOn: d }).data }), herBirth, herDeath],
  ['taking a person off', [...she, story.disclosureRecorded({ recordedOn: on('2025-10-06') })], (d) => ({ name: 'endDisclosure', data: story.disclosureEnded({ endedOn: d }).data }), enrolment],
  ['her safe hours', she, (d) => ({ name: 'setSafeReach', data: story.safeReachSet({ setOn: d }).data }), enrolment],
  ['the safety flag', she, (d) => ({ name: 'setSafetyFlag', data: story.safetyFlagSet({ setOn: d }).data }), enrolment],

  ['a referral', she, (d) => ({ name: 'makeReferral', data: story.referralMade({ madeOn: d }).data }), enrolment],
  ['a referral of a woman who died', sheDied, (d) => ({ name: 'makeReferral', data: story.referralMade({ madeOn: d }).data }), enrolment, herDeath],
  ['a referral of a baby', babyDied, (d) => ({ name: 'makeReferral', data: story.referralMade({ about: infantId, madeOn: d }).data }), birth, babysDeath],
  ['the end of a referral', [...she, story.referralMade()], (d) => ({ name: 'closeReferral', data: { referralId: referralId(), closedOn: d, outcome: 'attended' } }),
    ['2026-02-26', 'before-referral']],
  ['a card', she, (d) => ({ name: 'giveCard', data: story.cardGiven({ givenOn: d }).data }), enrolment],
  ['a card of a baby', babyDied, (d) => ({ name: 'giveCard', data: story.cardGiven({ about: infantId, givenOn: d }).data }), birth, babysDeath],
  ['a lost card', [...she, story.cardGiven()], (d) => ({ name: 'revokeCard', data: story.cardRevoked({ revokedOn: d }).data }), enrolment],
  ['an arrival', [...she, story.transferred()], (d) => ({ name: 'receiveTransfer', data: story.transferReceived({ receivedOn: d }).data }),
    ['2026-04-10', 'before-transfer']],
  ['a transfer', she, (d) => ({ name: 'transferPair', data: story.transferred({ transferredOn: d }).data }), enrolment],
  ['a change of mentor mother', she, (d) => ({ name: 'reassignWoman', data: story.reassigned({ reassignedOn: d }).data }), enrolment],
  ['an exit', she, (d) => ({ name: 'exitWoman', data: story.exited({ exitedOn: d }).data }), enrolment],
  ['an exit after she was seen', [...she, story.sessionHeld()], (d) => ({ name: 'exitWoman', data: story.exited({ exitedOn: d }).data }), ['2025-10-20', 'seen-since']],
  ['a second exit', [...she, story.exited(), story.returned()], (d) => ({ name: 'exitWoman', data: story.exited({ exitedOn: d }).data }), ['2026-05-04', 'before-return']],
  ['a return', [...she, story.consented(), story.exited()], (d) => ({ name: 'returnWoman', data: { returnedOn: d } }), ['2026-04-20', 'before-exit']],

  ['a contact with the nurse', she, (d) => ({ name: 'holdClinicContact', data: story.clinicContactHeld({ heldOn: d }).data }), herBirth],
  ['a contact before the birth, where she died', sheDied, (d) => ({ name: 'holdClinicContact', data: story.clinicContactHeld({ heldOn: d }).data }), herBirth, herDeath],
  ['a contact after the birth, where she died', sheDied, (d) => ({ name: 'holdClinicContact', data: story.clinicContactHeld({ kind: 'postnatal', heldOn: d }).data }), herBirth],
  ['a contact after a birth that is not known here', [...she, story.motherDied()], (d) => ({ name: 'holdClinicContact', data: story.clinicContactHeld({ kind: 'postnatal', heldOn: d }).data }), herBirth, herDeath],
  ['a rapid test', she, (d) => ({ name: 'recordWomanTest', data: story.womanTested({ testedOn: d }).data }), herBirth],
  ['a rapid test of a woman who died', sheDied, (d) => ({ name: 'recordWomanTest', data: story.womanTested({ testedOn: d }).data }), herBirth, herDeath],
  ['questions asked of her', sheDied, (d) => ({ name: 'doScreen', data: story.screenDone({ doneOn: d }).data }), herBirth, herDeath],
  ['a look at a baby', theyBoth, (d) => ({ name: 'doScreen', data: babysScreen(d) }), birth],
  ['a look at a baby who died', babyDied, (d) => ({ name: 'doScreen', data: babysScreen(d) }), birth, babysDeath],
  ['an offer', she, (d) => ({ name: 'recordOffer', data: story.serviceOffered({ offeredOn: d }).data }), herBirth],
  ['an offer for a baby who died', babyDied, (d) => ({ name: 'recordOffer', data: story.serviceOffered({ about: infantId, offeredOn: d }).data }), birth, babysDeath],
  ['vaccines', theyBoth, (d) => ({ name: 'giveImmunisation', data: story.immunisationGiven({ givenOn: d }).data }), birth],
  ['vaccines of a baby who died', babyDied, (d) => ({ name: 'giveImmunisation', data: story.immunisationGiven({ givenOn: d }).data }), birth, babysDeath],
  ['what a baby is fed', theyBoth, (d) => ({ name: 'recordFeeding', data: story.feedingRecorded({ recordedOn: d }).data }), birth],
  ['what a baby who died was fed', babyDied, (d) => ({ name: 'recordFeeding', data: story.feedingRecorded({ recordedOn: d }).data }), birth, babysDeath],
  ['weighing', theyBoth, (d) => ({ name: 'measureInfant', data: story.infantMeasured({ measuredOn: d }).data }), birth],
  ['weighing a baby who died', babyDied, (d) => ({ name: 'measureInfant', data: story.infantMeasured({ measuredOn: d }).data }), birth, babysDeath],
  ['the start of a baby’s treatment', theyBoth, (d) => ({ name: 'startInfantTreatment', data: { infantId, startedOn: d } }), birth],
  ['the start of treatment of a baby who died', babyDied, (d) => ({ name: 'startInfantTreatment', data: { infantId, startedOn: d } }), birth, babysDeath],
  ['the end of a baby’s medicine', theyBoth, (d) => ({ name: 'stopInfantMedicine', data: story.medicineStopped({ stoppedOn: d }).data }), birth],
  ['the end of a medicine of a baby who died', babyDied, (d) => ({ name: 'stopInfantMedicine', data: story.medicineStopped({ stoppedOn: d }).data }), birth, babysDeath],
  ['a change of who looks after a baby', sheDied, (d) => ({ name: 'changeCaregiver', data: story.caregiverChanged({ fromOn: d }).data }), birth],
  ['a change back to the mother', sheDied, (d) => ({ name: 'changeCaregiver', data: story.caregiverChanged({ caregiver: 'mother', fromOn: d }).data }), birth, herDeath],
  ['a change of who looks after a baby who died', babyDied, (d) => ({ name: 'changeCaregiver', data: story.caregiverChanged({ fromOn: d }).data }), birth, babysDeath],
  ['the exit of a baby', theyBoth, (d) => ({ name: 'exitInfant', data: story.infantExited({ exitedOn: d }).data }), birth],
  ['the exit of a baby who came with its mother', [...she, story.born({ bornOn: on('2025-08-01') })], (d) => ({ name: 'exitInfant', data: story.infantExited({ exitedOn: d }).data }), enrolment],
  ['the exit of a baby who died', babyDied, (d) => ({ name: 'exitInfant', data: story.infantExited({ exitedOn: d }).data }), birth, babysDeath],
  ['the exit of a baby who was back', [...theyBoth, story.exited(), story.returned()], (d) => ({ name: 'exitInfant', data: story.infantExited({ exitedOn: d }).data }), ['2026-05-04', 'before-return']],
];

const babysScreen = (doneOn: CalendarDate) => story.screenDone({ about: infantId, screen: 'illness', doneOn }).data;

const withoutAppointment = (changes: { attemptedOn: CalendarDate }) => {
  const { appointmentId: _, ...attempt } = story.tracingAttempted(changes).data;
  return attempt;
};

for (const [what, given, ask, [first, reasonBefore], [last, reasonAfter] = [today, 'in-the-future']] of rows) {
  const answer = (day: CalendarDate) => decide(pairStateFrom(story.history(...given)), ask(day), today);
  describe(what, () => {
    test(`is taken on ${first} and not the day before`, () => {
      expect(answer(on(first))).toMatchObject({ ok: true });
      expect(answer(addDays(on(first), -1))).toEqual(refuse(reasonBefore));
    });
    test(`is taken on ${last} and not the day after`, () => {
      expect(answer(on(last))).toMatchObject({ ok: true });
      expect(answer(addDays(on(last), 1))).toEqual(refuse(reasonAfter));
    });
  });
}

test('a promise may be for the day of the attempt, not for the day before it', () => {
  const attempt = withoutAppointment({ attemptedOn: on('2026-03-04') });
  const promised = (promisedOn: string) =>
    decide(
      pairStateFrom(story.history(...she)),
      { name: 'attemptTracing', data: { ...attempt, promisedOn: on(promisedOn) } },
      today,
    );
  expect(promised('2026-03-04')).toMatchObject({ ok: true });
  expect(promised('2026-03-03')).toEqual(refuse('promised-before-attempt'));
});

test('an appointment before she joined is refused as such, even where it is past', () => {
  const bookedFor = (dueOn: string) =>
    decide(
      pairStateFrom(story.history(...she)),
      { name: 'bookAppointment', data: story.appointmentBooked({ dueOn: on(dueOn) }).data },
      today,
    );
  expect(bookedFor('2025-10-05')).toEqual(refuse('before-enrolment'));
  expect(bookedFor('2025-10-06')).toEqual(refuse('in-the-past'));
});
