import { fold } from '@thari/event-log/define-projection';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import * as story from '@thari/testing/care';
import { appointmentId, nomsa, sipho, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { diaryRow } from './diary-row.ts';
import { pairRecord } from './pair-record.ts';

const recordOf = (...drafts: readonly story.AnyDraft[]) =>
  fold(pairRecord, story.history(story.enrolled(), ...drafts))!;
const thandiOf = (...drafts: readonly story.AnyDraft[]) => recordOf(story.born(), ...drafts).infants[0]!;
/** The same facts, told in either order. */
const eitherOrder = (a: story.AnyDraft, b: story.AnyDraft) => [thandiOf(a, b), thandiOf(b, a)];

describe('the contacts with the nurse', () => {
  const visit = (reasons: ('antenatal' | 'postnatal' | 'her-refill')[]) => [
    story.appointmentBooked({ reasons }),
    story.appointmentKept(),
  ];
  test('are those that were written down, and the booked ones that she came to', () => {
    const { contacts } = recordOf(story.clinicContactHeld(), ...visit(['postnatal', 'her-refill']));
    expect(contacts).toEqual([
      { kind: 'antenatal', heldOn: '2025-10-20' },
      { kind: 'postnatal', heldOn: '2026-03-02' },
    ]);
  });
  test('are not the visits for something else, nor those she did not come to', () => {
    expect(recordOf(...visit(['her-refill'])).contacts).toEqual([]);
    const missed = [story.appointmentBooked({ reasons: ['antenatal'] }), story.appointmentMissed()];
    expect(recordOf(...missed).contacts).toEqual([]);
  });
  test('count once for a kind and a day, in whatever way they were written down', () => {
    const again = story.clinicContactHeld({
      contactId: story.contactId(2),
      kind: 'postnatal',
      heldOn: on('2026-03-02'),
    });
    expect(recordOf(...visit(['postnatal']), again).contacts).toHaveLength(1);
    expect(recordOf(again, ...visit(['postnatal'])).contacts).toHaveLength(1);
    expect(recordOf(again, ...visit(['antenatal'])).contacts).toHaveLength(2);
  });
  test('are one where two people saw her come to the same visit', () => {
    const twice = story.appointmentKept({ appointmentId: appointmentId(), keptOn: on('2026-03-03') });
    expect(recordOf(...visit(['postnatal']), twice).contacts).toHaveLength(1);
  });
  test('say when she was last seen, but for those from before she joined', () => {
    expect(recordOf(story.clinicContactHeld()).lastSeenOn).toBe('2025-10-20');
    expect(recordOf(story.clinicContactHeld({ heldOn: on('2025-10-06') })).lastSeenOn).toBe('2025-10-06');
    expect(recordOf(story.clinicContactHeld({ heldOn: on('2025-10-05') })).lastSeenOn).toBe(undefined);
  });
});

describe('what was asked of her', () => {
  test('is hers: tests, screens, offers', () => {
    const { mother } = recordOf(
      story.born(),
      story.womanTested({ result: 'positive' }),
      story.screenDone({ concern: true, score: 14 }),
      story.serviceOffered({ about: thandi.id, service: 'infant-risk-plan', outcome: 'done' }),
    );
    expect(mother.tests).toEqual([{ test: 'syphilis', testedOn: '2025-10-06', result: 'positive' }]);
    expect(mother.screens).toEqual([{ screen: 'mood', doneOn: '2026-02-26', concern: true }]);
    expect(mother.services).toEqual([{ service: 'infant-risk-plan', offeredOn: '2026-02-26', outcome: 'done' }]);
  });
  test('leaves her status alone, whatever a rapid test says', () => {
    const negative = story.enrolled({ status: 'negative', statusKnown: 'not-applicable' });
    const tested = story.womanTested({ test: 'hiv', result: 'positive' });
    const record = fold(pairRecord, story.history(negative, story.born(), tested))!;
    expect(record.mother).toMatchObject({ status: 'negative', statusLearnedOn: undefined });
    expect(record.infants[0]!.exposed).toBe(false);
  });
  test('is apart from what was asked about the baby', () => {
    const record = recordOf(story.born(), story.screenDone({ about: thandi.id, screen: 'illness' }));
    expect(record.mother.screens).toEqual([]);
    expect(record.infants[0]!.screens).toEqual([{ screen: 'illness', doneOn: '2026-02-26', concern: false }]);
  });
});

describe('a baby', () => {
  test('has its vaccines, its feeding, and its own start', () => {
    expect(thandiOf(story.immunisationGiven(), story.feedingRecorded(), story.infantTreatmentStarted())).toMatchObject({
      immunisations: [{ visit: 'week-6', givenOn: '2026-02-26' }],
      feedingRecords: [{ recordedOn: '2026-02-26', feeding: 'exclusive' }],
      treatmentStartedOn: '2026-03-16',
    });
  });
  test('was looked at for growth when it was weighed', () => {
    const { measurements, screens } = thandiOf(story.infantMeasured({ armMillimetres: 118 }));
    expect(measurements).toEqual([{ measuredOn: '2026-02-26', weightGrams: 4450, armMillimetres: 118 }]);
    expect(screens).toEqual([{ screen: 'growth', doneOn: '2026-02-26', concern: false }]);
  });
  test('began treatment on the earlier of two days that were told', () => {
    const earlier = story.infantTreatmentStarted({ startedOn: on('2026-03-10') });
    for (const infant of eitherOrder(story.infantTreatmentStarted(), earlier))
      expect(infant.treatmentStartedOn).toBe('2026-03-10');
  });
  test('may have been born on a day that is a guess', () => {
    expect(thandiOf()).toMatchObject({ bornOnIsEstimated: false, weeksAtBirth: undefined });
    const { infants } = recordOf(story.born({ bornOnEstimated: true, weeksAtBirth: 34 }));
    expect(infants[0]).toMatchObject({ bornOnIsEstimated: true, weeksAtBirth: 34 });
  });
  test('is not its twin', () => {
    const [, other] = recordOf(
      story.born(),
      story.born({ infantId: sipho.id, birthOrder: 2 }),
      story.immunisationGiven(),
      story.infantMeasured(),
      story.caregiverChanged(),
      story.infantExited(),
      story.medicineStopped(),
    ).infants;
    expect(other).toMatchObject({ immunisations: [], screens: [], caregiver: 'mother', exit: undefined });
    expect(other?.prophylaxisStoppedOn).toBe(undefined);
  });
});

describe('a medicine that the nurse ended', () => {
  const given = (givenOn: string) => story.prophylaxisGiven({ givenOn: on(givenOn), daysSupplied: 42, first: false });
  const second = (givenOn: string) => story.cotrimoxazoleGiven({ givenOn: on(givenOn), first: false });
  const stop = story.medicineStopped();
  const secondStop = story.medicineStopped({ medicine: 'co-trimoxazole' });

  test('is ended, and the other one is not', () => {
    expect(thandiOf(stop)).toMatchObject({ prophylaxisStoppedOn: '2026-02-26', cotrimoxazoleStoppedOn: undefined });
    expect(thandiOf(secondStop)).toMatchObject({
      prophylaxisStoppedOn: undefined,
      cotrimoxazoleStoppedOn: '2026-02-26',
    });
  });
  test.each([
    ['2026-02-25', '2026-02-26'],
    ['2026-02-26', '2026-02-26'],
    ['2026-02-27', undefined],
  ])('with a supply of %s it stopped on %s, in whatever order they were told', (givenOn, stoppedOn) => {
    for (const infant of eitherOrder(stop, given(givenOn))) expect(infant.prophylaxisStoppedOn).toBe(stoppedOn);
    for (const infant of eitherOrder(secondStop, second(givenOn)))
      expect(infant.cotrimoxazoleStoppedOn).toBe(stoppedOn);
  });
  test('stopped on the later of two days that were told', () => {
    const later = story.medicineStopped({ stoppedOn: on('2026-03-01') });
    for (const infant of eitherOrder(stop, later)) expect(infant.prophylaxisStoppedOn).toBe('2026-03-01');
  });
  test('goes on with what was handed out: each supply with its days', () => {
    const { prophylaxisSupplies, prophylaxisFirstGivenOn } = thandiOf(given('2026-02-01'), story.prophylaxisGiven());
    expect(prophylaxisSupplies).toEqual([
      { givenOn: '2026-02-01', daysSupplied: 42 },
      { givenOn: '2026-01-16', daysSupplied: undefined },
    ]);
    expect(prophylaxisFirstGivenOn).toBe('2026-01-16');
  });
});

describe('where a baby is', () => {
  test('is with its mother until somebody says otherwise, by the latest day', () => {
    expect(thandiOf()).toMatchObject({ caregiver: 'mother', caregiverIs: 'mother' });
    const back = story.caregiverChanged({ caregiver: 'mother', fromOn: on('2026-04-01') });
    expect(thandiOf(story.caregiverChanged())).toMatchObject({ caregiver: 'other', caregiverIs: 'grandmother' });
    for (const infant of eitherOrder(story.caregiverChanged(), back)) expect(infant.caregiver).toBe('mother');
  });
  test('is away from the day it left until they return', () => {
    const left = { on: '2026-04-20', outcome: 'transfer-confirmed' };
    const away = [story.infantExited(), story.exited({ exitedOn: on('2026-04-25') })];
    expect(thandiOf(...away).exit).toEqual(left);
    expect(thandiOf(...away, story.returned()).exit).toBe(undefined);
    expect(thandiOf(...away, story.returned({ returnedOn: on('2026-04-20') })).exit).toBe(undefined);
    expect(thandiOf(...away, story.returned({ returnedOn: on('2026-04-19') })).exit).toEqual(left);
  });
});

describe('the diary after she left', () => {
  const row = (...drafts: readonly story.AnyDraft[]) =>
    diaryRow(nomsa.pair, recordOf(story.born(), story.appointmentBooked(), ...drafts), []);
  test('leaves her out', () => {
    expect(row(story.exited())).toMatchObject({ hasLeft: true, visits: [] });
  });
  test('keeps a baby that stayed with somebody else, with its visits', () => {
    expect(row(story.caregiverChanged(), story.exited())).toMatchObject({
      hasLeft: false,
      visits: [{ appointmentId: appointmentId() }],
    });
    expect(row(story.motherDied(), story.exited({ outcome: 'mother-died' })).hasLeft).toBe(false);
  });
  test('leaves out a baby that left by itself or died', () => {
    expect(row(story.caregiverChanged(), story.infantExited(), story.exited()).hasLeft).toBe(true);
    expect(row(story.caregiverChanged(), story.infantDied(), story.exited()).hasLeft).toBe(true);
  });
});
