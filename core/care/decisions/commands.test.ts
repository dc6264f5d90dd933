import { calendarDate as on } from '@thari/kernel/calendar-date';
import { refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { appointmentId, eventId, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { careDecisions } from './care-decisions.ts';
import { type CareCommand, type CareCommandName, decide } from './commands.ts';
import { hasShapeOf } from './entry-shape.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly story.AnyDraft[]) => pairStateFrom(story.history(...drafts));

/** One good command of each name, on a day after she left. */
const day = on('2026-05-10');
const commands: { readonly [Name in CareCommandName]: Extract<CareCommand, { name: Name }>['data'] } = {
  enrolWoman: { ...story.enrolled().data, identity: { givenName: 'Nomsa' }, consents: { record: true } },
  recordConsent: story.consented({ channel: 'sms', decidedOn: day }).data,
  recordDisclosure: story.disclosureRecorded({ recordedOn: day }).data,
  endDisclosure: story.disclosureEnded({ endedOn: day }).data,
  setSafeReach: story.safeReachSet({ setOn: day }).data,
  setSafetyFlag: story.safetyFlagSet({ setOn: day }).data,
  recordPregnancy: story.pregnancyRecorded({ dueOn: day }).data,
  reviseDueDate: story.dueDateRevised({ dueOn: day, revisedOn: day }).data,
  recordPregnancyLoss: story.pregnancyLost().data,
  recordBirth: { babies: [story.born({ bornOn: day }).data] },
  recordInfantDeath: story.infantDied({ diedOn: day }).data,
  recordMotherDeath: story.motherDied({ diedOn: day }).data,
  stopBreastfeeding: story.breastfeedingStopped({ stoppedOn: day }).data,
  restartBreastfeeding: story.breastfeedingRestarted({ restartedOn: day }).data,
  startAntiretrovirals: story.antiretroviralsStarted({ startedOn: day }).data,
  learnStatus: story.statusLearned({ testedOn: day }).data,
  holdSession: story.sessionHeld({ heldOn: day }).data,
  bookAppointment: story.appointmentBooked({ appointmentId: appointmentId(2), dueOn: today }).data,
  keepAppointment: story.appointmentKept({ keptOn: day }).data,
  missAppointment: story.appointmentMissed({ missedOn: day }).data,
  cancelAppointment: story.appointmentCancelled({ cancelledOn: day }).data,
  rescheduleAppointment: {
    appointmentId: appointmentId(),
    movedOn: day,
    booking: story.appointmentBooked({ appointmentId: appointmentId(2), dueOn: today }).data,
  },
  attemptTracing: story.tracingAttempted({ attemptedOn: day }).data,
  takeInfantSample: story.sampleTaken({ takenOn: day }).data,
  receiveInfantResult: story.resultReceived().data,
  giveInfantResult: story.resultGiven().data,
  giveProphylaxis: story.prophylaxisGiven({ givenOn: day }).data,
  giveCotrimoxazole: story.cotrimoxazoleGiven({ givenOn: day }).data,
  stopInfantMedicine: story.medicineStopped({ stoppedOn: day }).data,
  startInfantTreatment: story.infantTreatmentStarted({ startedOn: day }).data,
  giveImmunisation: story.immunisationGiven({ givenOn: day }).data,
  measureInfant: story.infantMeasured({ measuredOn: day }).data,
  recordFeeding: story.feedingRecorded({ recordedOn: day }).data,
  changeCaregiver: story.caregiverChanged({ caregiver: 'mother', fromOn: day }).data,
  exitInfant: story.infantExited({ exitedOn: day }).data,
  takeViralLoadSample: story.viralLoadTaken({ takenOn: day }).data,
  receiveViralLoadResult: story.viralLoadReceived().data,
  recordWomanTest: story.womanTested({ testedOn: day }).data,
  doScreen: story.screenDone({ doneOn: day }).data,
  recordOffer: story.serviceOffered({ offeredOn: day }).data,
  holdClinicContact: story.clinicContactHeld({ kind: 'postnatal', heldOn: day }).data,
  makeReferral: story.referralMade({ madeOn: day }).data,
  closeReferral: story.referralClosed({ closedOn: day }).data,
  giveCard: story.cardGiven({ givenOn: day }).data,
  revokeCard: story.cardRevoked({ revokedOn: day }).data,
  receiveTransfer: story.transferReceived({ receivedOn: day }).data,
  transferPair: story.transferred({ transferredOn: day }).data,
  reassignWoman: story.reassigned({ reassignedOn: day }).data,
  exitWoman: story.exited({ exitedOn: day }).data,
  returnWoman: story.returned({ returnedOn: day }).data,
  correctEntry: { corrects: eventId(0), replacement: story.enrolled({ status: 'negative' }).data, reason: 'other' },
  withdrawEntry: { withdraws: eventId(0), reason: 'undone' },
};
const ask = (name: CareCommandName) => ({ name, data: commands[name] }) as CareCommand;
const names = Object.keys(careDecisions) as CareCommandName[];
const notOnesOwn = ['enrolWoman', 'correctEntry', 'withdrawEntry'];

describe('a woman who is not enrolled', () => {
  test.each(names.filter((name) => !notOnesOwn.includes(name)))('has no record for %s', (name) => {
    expect(decide(given(), ask(name), today)).toEqual(refuse('not-enrolled'));
  });
});

describe('a woman who left', () => {
  const before = [
    story.enrolled(),
    story.born({ feeding: 'not-recorded' }),
    story.appointmentBooked(),
    story.exited({ exitedOn: day }),
  ];
  const unknownStatus = [story.enrolled({ status: 'unknown' }), story.exited({ exitedOn: day })];
  const dayBefore = (drafts: readonly story.AnyDraft[]) => [
    ...drafts.slice(0, -1),
    story.exited({ exitedOn: on('2026-05-09') }),
  ];

  test.each([
    ['stopBreastfeeding', before],
    ['restartBreastfeeding', before],
    ['startAntiretrovirals', before],
    ['learnStatus', unknownStatus],
    ['holdSession', before],
    ['keepAppointment', before],
    ['takeInfantSample', before],
    ['giveProphylaxis', before],
    ['giveCotrimoxazole', before],
    ['stopInfantMedicine', before],
    ['startInfantTreatment', before],
    ['giveImmunisation', before],
    ['measureInfant', before],
    ['recordFeeding', before],
    ['changeCaregiver', before],
    ['exitInfant', before],
    ['recordWomanTest', before],
    ['doScreen', before],
    ['recordOffer', before],
    ['holdClinicContact', before],
    ['takeViralLoadSample', before],
    ['makeReferral', before],
    ['transferPair', before],
    ['reassignWoman', before],
    ['recordBirth', unknownStatus],
  ] as const)('is not written about with %s, unless it was on the day she left or before', (name, drafts) => {
    expect(decide(given(...drafts), ask(name), today)).toMatchObject({ ok: true });
    expect(decide(given(...dayBefore(drafts)), ask(name), today)).toEqual(refuse('after-exit'));
  });
});

describe('what is decided', () => {
  const pair = given(story.enrolled());
  const birth = (baby: object) =>
    decide(pair, { name: 'recordBirth', data: { babies: [{ ...story.born().data, ...baby }] } }, today);
  const session = (note: string) =>
    decide(pair, { name: 'holdSession', data: { ...story.sessionHeld().data, note } }, today);

  test('is refused where a form let through what the schema does not', () => {
    expect(birth({ weightGrams: 400 })).toMatchObject({ ok: true });
    expect(birth({ weightGrams: 399 })).toEqual(refuse('wrong-shape'));
    expect(birth({ infantId: 'thandi' })).toEqual(refuse('wrong-shape'));
    expect(birth({ bornOn: '2026-02-30' })).toEqual(refuse('wrong-shape'));
  });
  test('never carries a field that the event does not have: it might be a name', () => {
    expect(birth({ familyName: 'Dlamini' })).toEqual(refuse('wrong-shape'));
  });
  test('carries no more words than the log can seal', () => {
    expect(session('a'.repeat(2000))).toMatchObject({ ok: true });
    expect(session('a'.repeat(2001))).toEqual(refuse('too-many-words'));
  });
  test('has no shape where this build does not know the event', () => {
    expect(hasShapeOf('BabyWeighed', {})).toBe(false);
    expect(hasShapeOf('MotherDied', { diedOn: day })).toBe(true);
  });
  test('passes a refusal on', () => {
    expect(decide(pair, { name: 'recordInfantDeath', data: { infantId: thandi.id, diedOn: day } }, today)).toEqual(
      refuse('infant-unknown'),
    );
  });
});
