import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { checkPack } from '../check-pack.ts';
import { type Pack, packVersion } from '../pack.ts';
import type { PackSettings } from '../pack-settings.ts';
import { readViralLoad } from '../readings/viral-load.ts';
import type { RuleId } from '../rule-ids.ts';
import { months, weeks } from '../span.ts';
import { allPacks, packAmong, packFor, packsOf } from './all-packs.ts';
import { countryNames } from './country-names.ts';
import { kenya } from './kenya.ts';
import { packFrom } from './pack-from.ts';
import { who2021 } from './who-2021.ts';
import { who2025 } from './who-2025.ts';

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
  test('are those of the thirteen countries of the first programmes, one each, and two bases', () => {
    const countries = allPacks.flatMap(({ country }) => country ?? []);
    expect(countries.toSorted()).toEqual([...countryNames.keys()]);
    expect(allPacks.filter(({ country }) => country === undefined)).toEqual([who2021, who2025]);
  });
  test.each(['AO', 'BW', 'GH', 'RW'])('say of %s that no national guideline was read', (country) => {
    const pack = packFor(country, on('2026-11-24'));
    expect(pack.name).toBe('WHO default, national guideline not read');
    expect(pack.settings).toEqual(who2021.settings);
    expect(pack.rules).toEqual(who2021.rules);
  });
  test('begin their names with their countries, where anything national is known', () => {
    const national = allPacks.filter(({ name, country }) => country && name !== who2021.name);
    expect(national).toHaveLength(9);
    expect(national.filter(({ name, country = '' }) => !name.startsWith(`${countryNames.get(country)}, `))).toEqual([]);
  });
  test('say of each number of their own where it comes from', () => {
    const withoutSource = allPacks.flatMap(({ id, basedOn, settings }) => {
      const base = allPacks.find((pack) => packVersion(pack) === basedOn)?.settings ?? settings;
      return Object.entries(settings).flatMap(([name, section]) => {
        const theirs: unknown = base[name as keyof PackSettings];
        const isTheSame = JSON.stringify(section) === JSON.stringify(theirs);
        return isTheSame || sourcesOf(section) !== sourcesOf(theirs) ? [] : [`${id}: ${name}`];
      });
    });
    expect(withoutSource).toEqual([]);
  });
  test('are in no country of the 2025 update, until its ministry adopts it', () => {
    expect(allPacks.filter(({ basedOn }) => basedOn === packVersion(who2025))).toEqual([]);
    expect([...countryNames.keys()].flatMap(packsOf)).not.toContain(who2025);
  });
});

/** Every source in it, as text. */
const sourcesOf = (section: unknown): string => JSON.stringify(citationsIn(section));
const citationsIn = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [];
  return 'evidence' in value ? [value] : Object.values(value).flatMap(citationsIn);
};

describe('what is known of', () => {
  const day = on('2026-11-24');
  const settings = (country: string) => packFor(country, day).settings;
  const runs = (country: string, rule: RuleId) => packFor(country, day).rules.includes(rule);

  test('South Africa: at birth, 10 weeks and 6 months, and every child at 18 months', () => {
    const { birthTest, infantVirologicTests, finalTest } = settings('ZA');
    expect(birthTest.whom).toBe('every-exposed-baby');
    expect(infantVirologicTests.map(({ from }) => from)).toEqual([weeks(10), months(6)]);
    expect([finalTest.everyChild, finalTest.ageMonths]).toEqual([true, 18]);
  });
  test('South Africa: the risk is high from 1000 on, and where no count is known', () => {
    expect(settings('ZA').riskGroup).toMatchObject({ highFrom: 1000, countWithinDays: 84, unknownCountIsHigh: true });
    expect(settings('ZA').prophylaxis.highRisk).toEqual({
      atLeast: weeks(12),
      until: 'mother-suppressed',
      afterBreastfeeding: weeks(4),
    });
    expect(runs('ZA', 'viral-load-at-delivery')).toBe(true);
  });
  test('Kenya: a count of exactly 200 is repeated after 92 days, by one rule alone', () => {
    const { viralLoad, viralLoadByInterval } = settings('KE');
    const reading = (copies: number) =>
      readViralLoad(
        { sampleId: 's', takenOn: day, result: { receivedOn: day, outcome: 'measured', copies } },
        settings('KE'),
      );
    expect([199, 200, 201].map(reading)).toEqual(['suppressed', 'high', 'high']);
    expect(viralLoad.repeatWhenHigh).toEqual({ value: 92, unit: 'days' });
    expect(viralLoadByInterval).toMatchObject({ repeatAfterDays: 92, suppressedBelow: 200 });
    expect(packFor('KE', day).rules.filter((id) => id.startsWith('viral-load'))).toEqual([
      'viral-load-by-interval',
      'viral-load-high',
    ]);
  });
  test.each(['UG', 'TZ', 'ZA'])('%s: a test six weeks after breastfeeding', (country) => {
    expect(settings(country).testAfterBreastfeeding).toMatchObject({ asked: true, after: weeks(6) });
    expect(runs(country, 'infant-test-after-breastfeeding')).toBe(true);
  });
  test('Uganda: four whole weeks of treatment are still too few', () => {
    expect(settings('UG').riskGroup.treatmentDaysAtBirth).toBe(29);
    expect(settings('LS').riskGroup.treatmentDaysAtBirth).toBe(28);
  });
  test('the 2025 update: six weeks, then until her count is low or breastfeeding ends', () => {
    expect(who2025.settings.prophylaxis.highRisk).toEqual({
      atLeast: weeks(6),
      until: 'mother-suppressed',
      afterBreastfeeding: { value: 0, unit: 'days' },
    });
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
    expect(packFor('BR', on('2026-11-24'))).toBe(who2021);
  });
  test('of a country that began with WHO 2021 needs no WHO default before it', () => {
    expect(packsOf('AO').map(packVersion)).toEqual(['angola/1']);
    expect(packsOf('KE').map(packVersion)).toEqual(['who-2021/1', 'kenya/1']);
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
