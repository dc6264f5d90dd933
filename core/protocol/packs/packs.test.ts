import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../check-pack.ts';
import { type Pack, packVersion } from '../pack.ts';
import { allPacks, packAmong, packFor } from './all-packs.ts';
import { kenya } from './kenya.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';

describe('the packs we ship', () => {
  test.each(allPacks.map((pack) => [packVersion(pack), pack] as const))('%s has no fault', (_, pack) => {
    expect(checkPack(pack)).toEqual([]);
  });
  test('are drafts until a named clinician approves them', () => {
    expect(allPacks.map(({ approvedBy }) => approvedBy)).toEqual(allPacks.map(() => null));
  });
  test('have each a version of their own', () => {
    expect(new Set(allPacks.map(packVersion)).size).toBe(allPacks.length);
  });
  test('say of the default that no national guideline was read', () => {
    expect(packFor('AO', on('2026-11-24')).name).toBe('WHO default, national guideline not read');
  });
});

describe('the pack in force', () => {
  test.each([
    ['2023-02-28', 'who-2021/1'],
    ['2023-03-01', 'kenya/1'],
    ['2023-03-02', 'kenya/1'],
  ])('in Kenya on %s is %s', (day, expected) => {
    expect(packVersion(packFor('KE', on(day)))).toBe(expected);
  });
  test('is the WHO default for every other country and day', () => {
    expect(packFor('AO', on('1999-01-01'))).toBe(who2021);
  });
  const version = (facts: Partial<Pack>): Pack => ({ ...kenya, ...facts });
  const first = version({ version: 1, effectiveFrom: on('2023-03-01'), effectiveTo: on('2025-12-31') });
  const second = version({ version: 2, effectiveFrom: on('2026-01-01') });
  test.each([
    ['2025-12-30', 1],
    ['2025-12-31', 1],
    ['2026-01-01', 2],
    ['2026-01-02', 2],
  ])('on %s is version %i', (day, expected) => {
    expect(packAmong([first, second], 'KE', on(day))?.version).toBe(expected);
  });
  test('does not exist after the last has ended', () => {
    expect(packAmong([first], 'KE', on('2026-01-01'))).toBeUndefined();
  });
  test('is the one that began last when two overlap, and the higher version when they began together', () => {
    const open = version({ version: 1, effectiveTo: undefined });
    expect(packAmong([second, open], 'KE', on('2026-06-01'))?.version).toBe(2);
    expect(packAmong([open, version({ version: 3 })], 'KE', on('2026-06-01'))?.version).toBe(3);
  });
});

describe('a pack made from another', () => {
  test('keeps what it does not override, inside a section too', () => {
    expect(kenya.settings.viralLoad.afterDelivery).toEqual(who2021.settings.viralLoad.afterDelivery);
    expect(kenya.settings.finalTest.ageMonths).toBe(18);
    expect(kenya.settings.tracing.attempts).toEqual(who2021.settings.tracing.attempts);
    expect(kenya.settings.cotrimoxazole).toEqual(who2021.settings.cotrimoxazole);
  });
  test('overrides every section field by field', () => {
    const source = { source: 'kenyaemr', place: 'somewhere', evidence: 'read' } as const;
    const sections = [
      'finalTest',
      'spoiltSample',
      'inconclusive',
      'prophylaxis',
      'cotrimoxazole',
      'viralLoad',
      'tracing',
    ] as const;
    for (const section of sections) {
      const changed = packFrom(who2021, { ...who2021, settings: { [section]: { source } } }).settings[section];
      expect(changed).toEqual({ ...who2021.settings[section], source });
    }
  });
  test('says what it is based on', () => {
    expect(kenya.basedOn).toBe('who-2021/1');
  });
});
