import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { checkPack } from './check-pack.ts';
import type { Pack } from './pack.ts';
import type { PackSettings } from './pack-settings.ts';
import { kenya } from './packs/kenya.ts';

const faults = (pack: Partial<Pack>) =>
  checkPack({ ...kenya, ...pack }).map(({ field, problem }) => `${field} ${problem}`);
const settings = (changed: Partial<PackSettings>) => faults({ settings: { ...kenya.settings, ...changed } });
const { infantVirologicTests: tests, viralLoad, tracing, finalTest, cotrimoxazole, inconclusive } = kenya.settings;
const firstTest = (changed: Partial<(typeof tests)[number]>) =>
  settings({ infantVirologicTests: tests.map((each, i) => (i === 0 ? { ...each, ...changed } : each)) });
const firstAttempt = (changed: Partial<(typeof tracing.attempts)[number]>) =>
  settings({
    tracing: { ...tracing, attempts: tracing.attempts.map((each, i) => (i === 0 ? { ...each, ...changed } : each)) },
  });
const weeks = (value: number) => ({ value, unit: 'weeks' }) as const;
// As if it had been read from a file.
const missing = undefined as never;

test('a fault names its pack', () => {
  expect(checkPack({ ...kenya, name: ' ' })).toEqual([{ pack: 'kenya/1', field: 'name', problem: 'is empty' }]);
});

describe('a pack is refused when', () => {
  test.each<[string, string[], string]>([
    ['it has no id', faults({ id: '' }), 'id is empty'],
    ['its version is not a whole number', faults({ version: 1.5 }), 'version is not a whole number from 1 on'],
    ['its version is 0', faults({ version: 0 }), 'version is not a whole number from 1 on'],
    ['its country is not a code', faults({ country: 'Kenya' }), 'country is not an ISO 3166 alpha-2 code'],
    ['it ends before it begins', faults({ effectiveTo: on('2023-02-28') }), 'effectiveTo is before effectiveFrom'],
    [
      'nobody in particular approved it',
      faults({ approvedBy: { name: '', role: 'clinician', on: on('2026-01-01') } }),
      'approvedBy.name is empty',
    ],

    ['it has no test', settings({ infantVirologicTests: [] }), 'settings.infantVirologicTests is empty'],
    ['a test has no name', firstTest({ name: '' }), 'settings.infantVirologicTests.0.name is empty'],
    ['two tests have one name', firstTest({ name: 'month-6' }), 'settings.infantVirologicTests.1.name is used twice'],
    [
      'a test ends before it begins',
      firstTest({ due: weeks(5) }),
      'settings.infantVirologicTests.0.due is before from',
    ],
    [
      'a test begins before the last has ended',
      firstTest({ due: weeks(27) }),
      'settings.infantVirologicTests.1.from is not after the test before',
    ],
    [
      'a test begins after the final one',
      settings({ finalTest: { ...finalTest, ageMonths: 12 } }),
      'settings.infantVirologicTests.2.from is not before the final test',
    ],
    [
      'the final test has no age',
      settings({ finalTest: { ...finalTest, ageMonths: 0 } }),
      'settings.finalTest.ageMonths is 0',
    ],
    [
      'a medicine ends before it begins',
      settings({ cotrimoxazole: { ...cotrimoxazole, dueDay: 27 } }),
      'settings.cotrimoxazole.dueDay is before fromDay',
    ],
    [
      'a stretch of pregnancy ends before it begins',
      settings({ viralLoad: { ...viralLoad, lateInPregnancy: { fromDay: 252, dueDay: 238 } } }),
      'settings.viralLoad.lateInPregnancy.dueDay is before fromDay',
    ],
    [
      'a check repeats without end on one day',
      settings({ viralLoad: { ...viralLoad, thenEvery: weeks(0) } }),
      'settings.viralLoad.thenEvery.value is 0',
    ],
    [
      'a repeat is on the day of the first',
      settings({ viralLoad: { ...viralLoad, repeatWhenHigh: weeks(0) } }),
      'settings.viralLoad.repeatWhenHigh.value is 0',
    ],
    [
      'every count would be high',
      settings({ viralLoad: { ...viralLoad, highAbove: 0 } }),
      'settings.viralLoad.highAbove is 0',
    ],
    [
      'a birth is late before it is asked about',
      settings({ birthLateAfterDays: 6 }),
      'settings.birthLateAfterDays is before afterDueDateDays',
    ],

    ['nobody is sought', settings({ tracing: { ...tracing, attempts: [] } }), 'settings.tracing.attempts is empty'],
    [
      'an attempt ends before it begins',
      firstAttempt({ dueDay: 0 }),
      'settings.tracing.attempts.0.dueDay is before fromDay',
    ],
    [
      'two attempts overlap',
      firstAttempt({ dueDay: 4 }),
      'settings.tracing.attempts.1.fromDay is not after the attempt before',
    ],
    ['an attempt has no way', firstAttempt({ methods: [] }), 'settings.tracing.attempts.0.methods is empty'],
    [
      'everybody is lost at once',
      settings({ tracing: { ...tracing, interruptionAfterDays: 0 } }),
      'settings.tracing.interruptionAfterDays is 0',
    ],

    [
      'a number is below nought',
      settings({ resultExpectedDays: -1 }),
      'settings.resultExpectedDays is not a whole number from 0 on',
    ],
    [
      'a number deep inside is a fraction',
      firstTest({ from: weeks(4.5) }),
      'settings.infantVirologicTests.0.from.value is not a whole number from 0 on',
    ],
    ['a test has no source', firstTest({ source: missing }), 'settings.infantVirologicTests.0.source is missing'],
    [
      'a section has no source',
      settings({ inconclusive: { ...inconclusive, source: missing } }),
      'settings.inconclusive.source is missing',
    ],
    ['the rest has no source', settings({ practice: missing }), 'settings.practice is missing'],
    [
      'a source is none of ours',
      settings({ practice: { source: 'hearsay' as never, place: 'somewhere', evidence: 'read' } }),
      'settings.practice.source is not a document we know',
    ],
    [
      'a source has no place',
      settings({ practice: { source: 'kenyaemr', place: '', evidence: 'read' } }),
      'settings.practice.place is empty',
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toContain(expected);
  });
});

test('every section is asked for its source', () => {
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
    expect(settings({ [section]: { ...kenya.settings[section], source: missing } })).toEqual([
      `settings.${section}.source is missing`,
    ]);
  }
});
test('a pack whose last day is its first has no fault', () => {
  expect(faults({ effectiveTo: kenya.effectiveFrom })).toEqual([]);
});
test('a test that is wanted on one day has no fault', () => {
  expect(firstTest({ due: weeks(6) })).toEqual([]);
});
