import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import {
  type AnyDraft,
  born,
  breastfeedingStopped,
  enrolled,
  history,
  infantDied,
  pregnancyRecorded,
  resultReceived,
  sampleTaken,
  statusLearned,
} from '@thari/testing/care';
import { nomsa, pregnancyId, sampleId, sipho, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../indicator.ts';
import { earlyInfantDiagnosisCoverage } from './early-infant-diagnosis-coverage.ts';
import { finalOutcomeKnown } from './final-outcome-known.ts';
import { pmtctEid } from './pmtct-eid.ts';
import { pmtctFo } from './pmtct-fo.ts';

const pack = packFor('LS', on('2026-06-01'));
const birthday = on('2026-01-15');
const sampledAt = (days: number, number = 1, infantId: string = thandi.id) =>
  sampleTaken({ infantId, sampleId: sampleId(number), takenOn: addDays(birthday, days) });

/** "figure band day person" of every contribution, so that a test reads like a tally. */
const tally = (indicator: Indicator, ...drafts: AnyDraft[]): string[] => {
  const record = fold(pairRecord, history(...drafts));
  if (!record) return [];
  return indicator
    .contributions(record, pack)
    .map(
      ({ figure, band, on: day, personId }) =>
        `${figure} ${band} ${day} ${personId === thandi.id ? 'Thandi' : personId === sipho.id ? 'Sipho' : 'Nomsa'}`,
    );
};
const numerators = (indicator: Indicator, ...drafts: AnyDraft[]) =>
  tally(indicator, ...drafts).filter((line) => line.startsWith('numerator'));

describe('PMTCT_EID', () => {
  test.each([
    [60, '0-60-days', '2026-03-16'],
    [61, '61-365-days', '2026-03-17'],
    [365, '61-365-days', '2027-01-15'],
  ])('a first sample at %i days counts in the band %s, on the day it was taken', (days, band, day) => {
    expect(numerators(pmtctEid, enrolled(), born(), sampledAt(days))).toEqual([`numerator ${band} ${day} Thandi`]);
  });
  test('a first sample at 366 days does not count', () => {
    expect(numerators(pmtctEid, enrolled(), born(), sampledAt(366))).toEqual([]);
  });
  test('a birth test and a six-week test are one baby, counted at birth', () => {
    expect(numerators(pmtctEid, enrolled(), born(), sampledAt(43, 2), sampledAt(1))).toEqual([
      'numerator 0-60-days 2026-01-16 Thandi',
    ]);
  });
  test('a sample counts though its answer never came; an antibody test does not', () => {
    expect(
      numerators(pmtctEid, enrolled(), born(), sampleTaken({ test: 'antibody', takenOn: addDays(birthday, 40) })),
    ).toEqual([]);
  });
  test('twins count for themselves', () => {
    const twin = born({ infantId: sipho.id, birthOrder: 2 });
    expect(numerators(pmtctEid, enrolled(), born(), twin, sampledAt(42), sampledAt(70, 2, sipho.id))).toEqual([
      'numerator 0-60-days 2026-02-26 Thandi',
      'numerator 61-365-days 2026-03-26 Sipho',
    ]);
  });
  test('the baby of a woman whose status is negative does not count, nor does she', () => {
    expect(tally(pmtctEid, enrolled({ status: 'negative' }), born(), sampledAt(42))).toEqual([]);
  });
  test('a woman counts once, on the day she joined or learned her status, and again with a later pregnancy', () => {
    expect(tally(pmtctEid, enrolled())).toEqual(['denominator women 2025-10-06 Nomsa']);
    expect(tally(pmtctEid, enrolled({ status: 'unknown' }), statusLearned())).toEqual([
      'denominator women 2025-12-01 Nomsa',
    ]);
    const second = pregnancyRecorded({ pregnancyId: pregnancyId(2), dueOn: on('2027-06-01') });
    expect(tally(pmtctEid, enrolled(), pregnancyRecorded(), second)).toHaveLength(2);
  });
});

describe('babies tested by two months', () => {
  test.each([
    [60, 1],
    [61, 0],
  ])('a first sample at %i days counts %i', (days, count) => {
    expect(numerators(earlyInfantDiagnosisCoverage, enrolled(), born(), sampledAt(days))).toHaveLength(count);
  });
  test('every exposed baby is in the denominator, on the day it was born', () => {
    expect(tally(earlyInfantDiagnosisCoverage, enrolled(), born())).toEqual(['denominator babies 2026-01-15 Thandi']);
  });
});

describe('babies whose last answer is known', () => {
  const answered = (result: 'positive' | 'negative') => [
    sampleTaken({ test: 'antibody', purpose: 'final', takenOn: on('2027-08-01') }),
    resultReceived({ result, receivedOn: on('2027-08-01') }),
  ];
  test('counts a late negative antibody test after breastfeeding ended, not one while it goes on', () => {
    const stopped = breastfeedingStopped({ stoppedOn: on('2027-01-15') });
    expect(numerators(finalOutcomeKnown, enrolled(), born(), stopped, ...answered('negative'))).toHaveLength(1);
    expect(numerators(finalOutcomeKnown, enrolled(), born(), ...answered('negative'))).toEqual([]);
  });
  test('a baby without an answer is in the denominator alone', () => {
    expect(tally(finalOutcomeKnown, enrolled(), born())).toEqual(['denominator cohort 2028-01-15 Thandi']);
  });
});

describe('PMTCT_FO', () => {
  const positive = (days: number, number: number) => [
    sampledAt(days, number),
    resultReceived({ sampleId: sampleId(number), result: 'positive', receivedOn: addDays(birthday, days + 10) }),
  ];
  test('counts a baby 24 months after its birth, in exactly one outcome', () => {
    expect(tally(pmtctFo, enrolled(), born())).toEqual([
      'denominator cohort 2028-01-15 Thandi',
      'numerator final-status-unknown 2028-01-15 Thandi',
    ]);
  });
  test('a baby confirmed positive stays infected, also when it died at ten months', () => {
    const drafts = [
      enrolled(),
      born(),
      ...positive(42, 1),
      ...positive(60, 2),
      infantDied({ diedOn: on('2026-11-15') }),
    ];
    expect(numerators(pmtctFo, ...drafts)).toEqual(['numerator hiv-infected 2028-01-15 Thandi']);
  });
  test.each([
    ['2027-07-14', 2],
    ['2027-07-15', 0],
  ])('a baby whose mother joined on %s, when it was about 18 months old, counts %i times', (day, lines) => {
    expect(tally(pmtctFo, enrolled({ enrolledOn: on(day) }), born())).toHaveLength(lines);
  });
  test('a baby that died untested is counted as such', () => {
    expect(numerators(pmtctFo, enrolled(), born(), infantDied())).toEqual([
      'numerator died-status-unknown 2028-01-15 Thandi',
    ]);
  });
  test('two mothers’ numbers are never one: the numerator equals the denominator', () => {
    const lines = tally(pmtctFo, enrolled(), born(), born({ infantId: sipho.id, birthOrder: 2 }), ...positive(42, 1));
    expect(lines.filter((line) => line.startsWith('numerator'))).toHaveLength(
      lines.filter((line) => line.startsWith('denominator')).length,
    );
  });
  test('is not about babies of women who are not positive', () => {
    expect(tally(pmtctFo, enrolled({ status: 'unknown', motherId: nomsa.id }), born())).toEqual([]);
  });
});
