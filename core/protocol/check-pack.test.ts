import { faultsWith } from '@thari/testing/faulty-pack';
import { describe, expect, test } from 'vitest';
import { checkPack } from './check-pack.ts';
import type { PackSettings } from './pack-settings.ts';
import { kenya } from './packs/kenya.ts';
import { who2021 } from './packs/who-2021.ts';
import { ruleIds } from './rule-ids.ts';

type Group = Readonly<Record<string, unknown>>;

const isGroup = (value: unknown): value is Group => typeof value === 'object' && value !== null;

const source = { source: 'kenyaemr', place: 'somewhere', evidence: 'read' } as const;

test('a fault names its pack', () => {
  expect(checkPack({ ...kenya, name: ' ' })).toEqual([{ pack: 'kenya/1', field: 'name', problem: 'is empty' }]);
});

type Row = readonly [sentence: string, path: string, leaf: unknown, fault: string];

const ofThePack: readonly Row[] = [
  ['it has no id', 'id', '', 'id is empty'],
  ['its version is not a whole number', 'version', 1.5, 'version is not a whole number from 1 on'],
  ['its version is 0', 'version', 0, 'version is not a whole number from 1 on'],
  ['its country is not a code', 'country', 'Kenya', 'country is not an ISO 3166 alpha-2 code'],
  ['its base is unknown', 'basedOn', 'who-1999/1', 'basedOn is no pack we know'],
  ['it begins on no day', 'effectiveFrom', '2026-02-30', 'effectiveFrom is not a day'],
  ['it ends on no day', 'effectiveTo', 'soon', 'effectiveTo is not a day'],
  ['it ends before it begins', 'effectiveTo', '2021-02-28', 'effectiveTo is before effectiveFrom'],
  [
    'nobody in particular approved it',
    'approvedBy',
    { name: '', role: 'x', on: '2026-01-01' },
    'approvedBy.name is empty',
  ],
  ['it has no rule', 'rules', [], 'rules is empty'],
  ['it names a rule that does not exist', 'rules.1', 'tea-time', 'rules.1 is not a rule we know'],
  ['it names a rule twice', 'rules.1', 'appointments', 'rules.1 is there twice'],
  [
    'a setting is on while its rule is off',
    'settings.testAfterBreastfeeding.asked',
    true,
    'settings.testAfterBreastfeeding.asked says otherwise than the rule infant-test-after-breastfeeding, which is on or off by itself',
  ],
  [
    'two rules ask for one count',
    'rules',
    ['viral-load-by-interval', 'viral-load-regular'],
    'rules.1 would ask for the same count as viral-load-by-interval',
  ],
];

const first = 'settings.infantVirologicTests.0';

const ofEverySetting: readonly Row[] = [
  [
    'a number is below nought',
    'settings.resultExpectedDays',
    -1,
    'settings.resultExpectedDays is not a whole number from 0 on',
  ],
  [
    'a number deep inside is a fraction',
    `${first}.from.value`,
    4.5,
    `${first}.from.value is not a whole number from 0 on`,
  ],
  ['a time is longer than a life', `${first}.due.value`, 100_000, `${first}.due.value is above 1000`],
  ['a test has no source', `${first}.source`, undefined, `${first}.source is missing`],
  ['the lone numbers have no source', 'settings.practice', undefined, 'settings.practice is missing'],
  [
    'a second source is missing',
    'settings.antenatal.pastDueSource',
    undefined,
    'settings.antenatal.pastDueSource is missing',
  ],
  [
    'a source is none of ours',
    'settings.practice',
    { ...source, source: 'hearsay' },
    'settings.practice.source is not a document we know',
  ],
  ['a source has no place', 'settings.practice', { ...source, place: ' ' }, 'settings.practice.place is empty'],
  [
    'nobody says whether it was read',
    'settings.practice.evidence',
    'perhaps',
    'settings.practice.evidence is neither read nor unverified',
  ],
];

describe.each([
  ['the pack', ofThePack],
  ['every setting', ofEverySetting],
])('because of %s a pack is refused when', (_, rows) => {
  test.each(rows)('%s', (_sentence, path, leaf, fault) => {
    expect(faultsWith(path, leaf)).toContain(fault);
  });
});

describe('every section', () => {
  const sections = Object.entries<unknown>(who2021.settings).flatMap(([name, section]) =>
    isGroup(section) && 'source' in section && name !== 'practice' ? [name] : [],
  );
  test('is looked at', () => {
    expect(sections.length).toBeGreaterThan(20);
  });
  test.each(sections)('is asked for its source: %s', (name) => {
    const { source: _, ...without } = who2021.settings[name as 'finalTest'];
    expect(faultsWith(`settings.${name}.source`, undefined)).toContain(`settings.${name}.source is missing`);
    const others = Object.keys(without).filter((key) => key.endsWith('Source'));
    expect(faultsWith(`settings.${name}`, without)).toEqual(
      others.length > 0 ? [] : [`settings.${name}.source is missing`],
    );
  });
  test('that a pack adds tomorrow is asked for its source too', () => {
    const settings: PackSettings & Group = { ...who2021.settings, tomorrow: { everyDays: 3 } };
    expect(checkPack({ ...who2021, settings })).toEqual([
      { pack: 'who-2021/1', field: 'settings.tomorrow.source', problem: 'is missing' },
    ]);
  });
});

describe('a pack has no fault', () => {
  test.each<[string, string, unknown]>([
    ['whose last day is its first', 'effectiveTo', who2021.effectiveFrom],
    ['with a test that is wanted on one day', `${first}.due`, { value: 4, unit: 'weeks' }],
    ['whose middling counts begin just above the low ones', 'settings.viralLoad.repeatFrom', 1001],
    ['that runs one rule', 'rules', ['tracing']],
    ['where she may leave on the day she has to', 'settings.graduation.byMonths', 18],
  ])('%s', (_, path, leaf) => {
    expect(faultsWith(path, leaf)).toEqual([]);
  });
  test('only because of what its rules say of each other', () => {
    expect(checkPack({ ...who2021, rules: ruleIds }).map(({ field }) => field.split('.')[0])).toEqual([
      'settings',
      'rules',
      'rules',
      'rules',
    ]);
  });
});
