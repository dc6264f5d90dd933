import type { Pack } from '@thari/protocol/pack';
import { allPacks } from '@thari/protocol/packs/all-packs';
import { kenya } from '@thari/protocol/packs/kenya';
import { packFrom } from '@thari/protocol/packs/pack-from';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { cite } from '@thari/protocol/rule';
import { describe, expect, test } from 'vitest';
import { comparePacks } from './compare-packs.ts';

const changed = (overrides: Partial<Parameters<typeof packFrom>[1]>): Pack =>
  packFrom(who2021, { ...who2021, settings: {}, ...overrides });
const nothing = { rulesOnlyA: [], rulesOnlyB: [], settings: [] };

describe('two packs side by side', () => {
  test.each(allPacks)('$name does not differ from itself', (pack) => {
    expect(comparePacks(pack, pack)).toEqual(nothing);
  });
  test('name the rules that only one has', () => {
    const other = changed({ switchedOff: ['appointments'], switchedOn: ['viral-load-by-interval'] });
    expect(comparePacks(who2021, other)).toEqual({
      ...nothing,
      rulesOnlyA: ['appointments'],
      rulesOnlyB: ['viral-load-by-interval'],
    });
  });
  test('name each number that differs, a span as it is said', () => {
    const other = changed({
      settings: { afterDueDateDays: 8, viralLoad: { highAbove: 200, thenEvery: { value: 12, unit: 'weeks' } } },
    });
    expect(comparePacks(who2021, other).settings).toEqual([
      { path: 'viralLoad.thenEvery', a: '6 months', b: '12 weeks' },
      { path: 'viralLoad.highAbove', a: '1000', b: '200' },
      { path: 'afterDueDateDays', a: '7', b: '8' },
    ]);
  });
  test('name a test of a list by its name, so that one more does not move the others', () => {
    const [first, ...others] = who2021.settings.infantVirologicTests;
    const one = {
      ...first,
      name: 'week-2',
      from: { value: 2, unit: 'weeks' },
      due: { value: 3, unit: 'weeks' },
    } as const;
    const source = cite('thari-practice', 'a test');
    const other = changed({
      settings: { infantVirologicTests: [{ ...one, source }, ...(first ? [first] : []), ...others] },
    });
    expect(comparePacks(who2021, other).settings).toEqual([
      { path: 'infantVirologicTests.week-2.from', a: 'none', b: '2 weeks' },
      { path: 'infantVirologicTests.week-2.due', a: 'none', b: '3 weeks' },
    ]);
  });
  test('do not differ by where a number comes from', () => {
    expect(comparePacks(who2021, changed({ settings: { practice: cite('kenyaemr', 'elsewhere') } }))).toEqual(nothing);
  });
  test('show Kenya’s own numbers', () => {
    const { settings } = comparePacks(who2021, kenya);
    expect(settings).toContainEqual({ path: 'finalTest.bothWhenBreastfedLonger', a: 'false', b: 'true' });
    expect(settings.filter(({ a, b }) => /object|undefined/.test(a + b))).toEqual([]);
  });
});
