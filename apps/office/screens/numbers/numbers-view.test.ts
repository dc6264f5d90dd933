import type { FigureOnWire } from '@thari/contract/office/numbers';
import { allIndicators } from '@thari/indicators/all-indicators';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { nomsa, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { cellsOf, countedLines, figureView } from './numbers-view.ts';

const outcome = (change: Partial<FigureOnWire> = {}): FigureOnWire => ({
  indicator: 'pmtct-fo',
  title: 'Final outcome',
  numerator: 'babies with an outcome',
  denominator: 'babies',
  source: 'a book',
  departures: [],
  version: 1,
  cells: [
    { figure: 'denominator', band: 'cohort', label: 'babies of the cohort', count: 8 },
    { figure: 'numerator', band: 'hiv-infected', label: 'infected', count: 1 },
    { figure: 'numerator', band: 'hiv-uninfected', label: 'uninfected', count: 7 },
  ],
  numeratorCount: 8,
  denominatorCount: 8,
  ...change,
});

describe('a figure', () => {
  test('says what it is out of beside its share', () => {
    expect(figureView(outcome({ numeratorCount: 6 }), en)).toMatchObject({
      numerator: '6',
      denominator: '8',
      percent: '75 %',
      note: undefined,
    });
  });
  test('has no share where nobody is below the line, and says why', () => {
    const nobody = figureView(outcome({ cells: [], numeratorCount: 0, denominatorCount: 0 }), en);
    expect(nobody).toMatchObject({ numerator: '0', denominator: '0', percent: undefined });
    expect(nobody.note).toBe(en.numbers.nothingToDivide);
  });
  test('that has no denominator says so', () => {
    expect(figureView(outcome({ denominatorCount: null }), en)).toMatchObject({
      denominator: 'no denominator',
      percent: undefined,
      note: undefined,
    });
  });
  test('shows its groups in one order, also those with nobody in them', () => {
    expect(figureView(outcome(), en).bands.map(({ label, text }) => `${label}: ${text}`)).toEqual([
      'finished: 7 / 8 (88 %)',
      'in longer care: 1 / 8 (13 %)',
      'lost before the last answer: 0 / 8 (0 %)',
      'last answer not known: 0 / 8 (0 %)',
    ]);
  });
  test('with one group draws it as a part of all', () => {
    const cells = [{ figure: 'numerator', band: 'by-two-months', label: 'by 60 days', count: 6 }];
    const single = { ...outcome({ numeratorCount: 6 }), indicator: 'early-infant-diagnosis-coverage', cells };
    expect(figureView(single, en).bands.map(({ text }) => text)).toEqual(['6 / 8 (75 %)']);
  });
  test('with more above the line than below says why that can be', () => {
    expect(figureView(outcome({ numeratorCount: 9 }), en).note).toBe(en.numbers.moreThanAll);
  });
});

test('every published number and each of its groups has a neutral name, the one below the line last', () => {
  for (const { id, bands } of allIndicators) {
    expect(Object.keys(en.numbers.names[id]?.bands ?? {}).toSorted(), id).toEqual(Object.keys(bands).toSorted());
    expect(Object.keys(bands).at(-1)).toBe(Object.keys(en.numbers.names[id]?.bands ?? {}).at(-1));
  }
});

describe('the people behind a figure', () => {
  const row = {
    pairId: nomsa.pair,
    personId: thandi.id,
    code: 'K7Q2-M9FX',
    name: 'Thandi',
    on: on('2026-03-01'),
    figure: 'numerator',
    band: 'hiv-infected',
    why: 'born 2024-03-01',
  };
  test('are listed with the day on which they count, and why, with days as the page says them', () => {
    expect(countedLines({ rows: [row] }, on('2026-11-24'), en)).toMatchObject([
      { name: 'Thandi', code: 'K7Q2-M9FX', day: '1 March', why: 'born 1 March 2024' },
    ]);
  });
  test('whose name is not known are still listed', () => {
    expect(countedLines({ rows: [{ ...row, name: '' }] }, on('2026-11-24'), en)[0]?.name).toBe('no name');
  });
});

test('a group is called by its own name in clear words only', () => {
  const infected = cellsOf(outcome(), en).find(({ band }) => band === 'hiv-infected');
  expect(infected).toMatchObject({ label: 'in longer care', clearLabel: 'infected' });
});

test('a group with nobody in it has its own name in clear words too', () => {
  const lost = cellsOf(outcome(), en).find(({ band }) => band === 'died-status-unknown');
  expect(lost).toMatchObject({ count: 0, clearLabel: 'died, status unknown' });
  for (const [id, bands] of Object.entries(en.clear.bands))
    expect(bands).toEqual(allIndicators.find((indicator) => indicator.id === id)?.bands);
});
