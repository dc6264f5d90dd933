import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { sipho } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { decide } from './commands.ts';
import { giveImmunisation } from './give-immunisation.ts';
import { measureInfant } from './measure-infant.ts';
import { pairStateFrom } from './pair-state.ts';
import { recordBirth } from './record-birth.ts';
import { recordFeeding } from './record-feeding.ts';
import { startInfantTreatment } from './start-infant-treatment.ts';
import { stopInfantMedicine } from './stop-infant-medicine.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly story.AnyDraft[]) =>
  pairStateFrom(story.history(story.enrolled(), story.born(), ...drafts));

describe.each([
  ['the vaccines of a visit', giveImmunisation, story.immunisationGiven, { visit: 'week-10' }],
  ['weighing', measureInfant, story.infantMeasured, { weightGrams: 4460 }],
  ['what a baby is fed', recordFeeding, story.feedingRecorded, { feeding: 'mixed' }],
  ['the end of a medicine', stopInfantMedicine, story.medicineStopped, { medicine: 'co-trimoxazole' }],
] as const)('%s', (_, decision, fact, other) => {
  const decided = decision as (...args: unknown[]) => unknown;
  const made = fact as (changes?: object) => story.AnyDraft;
  test('is recorded', () => {
    expect(decided(given(), made().data, today)).toEqual(ok([made()]));
  });
  test('is refused when exactly this was recorded already', () => {
    expect(decided(given(made()), made().data, today)).toEqual(refuse('already-recorded'));
    expect(decided(given(made()), made(other).data, today)).toMatchObject({ ok: true });
  });
  test('is refused for a baby that is not known here', () => {
    expect(decided(given(), made({ infantId: sipho.id }).data, today)).toEqual(refuse('infant-unknown'));
  });
});

describe('the start of a baby’s treatment', () => {
  const start = story.infantTreatmentStarted();
  test('is recorded once, whatever the day', () => {
    expect(startInfantTreatment(given(), start.data, today)).toEqual(ok([start]));
    const later = { ...start.data, startedOn: on('2026-04-01') };
    expect(startInfantTreatment(given(start), later, today)).toEqual(refuse('already-recorded'));
  });
  test('of one twin leaves the other', () => {
    const twins = given(story.born({ infantId: sipho.id, birthOrder: 2 }), start);
    expect(startInfantTreatment(twins, { ...start.data, infantId: sipho.id }, today)).toMatchObject({ ok: true });
  });
});

describe('measures', () => {
  const measured = (measures: object) =>
    decide(given(), { name: 'measureInfant', data: { ...story.infantMeasured().data, ...measures } }, today);
  test.each([
    ['weightGrams', 400, 30_000],
    ['lengthMillimetres', 250, 1200],
    ['armMillimetres', 50, 300],
  ])('of a baby lie within what is possible: %s', (field, least, most) => {
    expect(measured({ [field]: least })).toMatchObject({ ok: true });
    expect(measured({ [field]: least - 1 })).toEqual(refuse('wrong-shape'));
    expect(measured({ [field]: most })).toMatchObject({ ok: true });
    expect(measured({ [field]: most + 1 })).toEqual(refuse('wrong-shape'));
  });
});

describe('a birth', () => {
  test('may say that its day is a guess, and after how many weeks it was', () => {
    const told = story.born({ bornOnEstimated: true, weeksAtBirth: 34 });
    const pair = pairStateFrom(story.history(story.enrolled()));
    expect(recordBirth(pair, { babies: [told.data] }, today)).toEqual(ok([told]));
  });
  test.each([
    [20, 45, true],
    [19, 46, false],
  ])('after %i or %i weeks: %s', (few, many, ok) => {
    const pair = pairStateFrom(story.history(story.enrolled()));
    for (const weeksAtBirth of [few, many]) {
      const babies = [{ ...story.born().data, weeksAtBirth }];
      expect(decide(pair, { name: 'recordBirth', data: { babies } }, today).ok).toBe(ok);
    }
  });
});
