import { type CalendarDate, calendarDate } from '@thari/kernel/calendar-date';
import { type Pack, packVersion } from './pack.ts';
import { sources } from './sources.ts';
import type { Span } from './span.ts';
import { addSpan } from './span.ts';

export type PackFault = { readonly pack: string; readonly field: string; readonly problem: string };
type Fault = Omit<PackFault, 'pack'>;

/** What is wrong with a pack, each fault with its field. A pack with a fault is not used: a wrong number is worse than none. */
export const checkPack = (pack: Pack): readonly PackFault[] =>
  [
    ...identity(pack),
    ...numbers(pack.settings, 'settings'),
    ...citations(pack),
    ...schedule(pack),
    ...stretches(pack),
    ...searching(pack),
  ].map((fault) => ({ pack: packVersion(pack), ...fault }));

const identity = ({ id, version, name, country, effectiveFrom, effectiveTo, approvedBy }: Pack): readonly Fault[] =>
  faults([
    [id.trim() === '', 'id', 'is empty'],
    [name.trim() === '', 'name', 'is empty'],
    [!(Number.isInteger(version) && version > 0), 'version', 'is not a whole number from 1 on'],
    [country !== undefined && !/^[A-Z]{2}$/.test(country), 'country', 'is not an ISO 3166 alpha-2 code'],
    [effectiveTo !== undefined && effectiveTo < effectiveFrom, 'effectiveTo', 'is before effectiveFrom'],
    [approvedBy !== null && approvedBy.name.trim() === '', 'approvedBy.name', 'is empty'],
  ]);

/** Every number in a pack counts days, weeks, months or copies: whole, and never below nought. */
const numbers = (value: unknown, field: string): readonly Fault[] => {
  if (typeof value === 'number')
    return faults([[!(Number.isInteger(value) && value >= 0), field, 'is not a whole number from 0 on']]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbers(inner, `${field}.${key}`));
};

const citations = ({ settings }: Pack): readonly Fault[] => {
  const { finalTest, spoiltSample, inconclusive, prophylaxis, cotrimoxazole, viralLoad, tracing } = settings;
  const sections = { finalTest, spoiltSample, inconclusive, prophylaxis, cotrimoxazole, viralLoad, tracing };
  return [
    ...settings.infantVirologicTests.flatMap((test, i) =>
      citation(test.source, `settings.infantVirologicTests.${i}.source`),
    ),
    ...Object.entries(sections).flatMap(([name, { source }]) => citation(source, `settings.${name}.source`)),
    ...citation(settings.practice, 'settings.practice'),
  ];
};

// A pack may have been read from a file, where the type promises nothing.
const citation = (cited: { source: string; place: string } | undefined, field: string): readonly Fault[] => {
  if (!cited) return faults([[true, field, 'is missing']]);
  return faults([
    [!Object.hasOwn(sources, cited.source), `${field}.source`, 'is not a document we know'],
    [cited.place.trim() === '', `${field}.place`, 'is empty'],
  ]);
};

const schedule = ({ settings }: Pack): readonly Fault[] => {
  const tests = settings.infantVirologicTests;
  const field = (i: number) => `settings.infantVirologicTests.${i}`;
  const finalOn = ageOn({ value: settings.finalTest.ageMonths, unit: 'months' });
  return [
    ...faults([[tests.length === 0, 'settings.infantVirologicTests', 'is empty']]),
    ...tests.flatMap(({ name, from, due }, i) => {
      const next = tests[i + 1];
      return faults([
        [name.trim() === '', `${field(i)}.name`, 'is empty'],
        [tests.findIndex((other) => other.name === name) < i, `${field(i)}.name`, 'is used twice'],
        [ageOn(due) < ageOn(from), `${field(i)}.due`, 'is before from'],
        [next !== undefined && ageOn(next.from) <= ageOn(due), `${field(i + 1)}.from`, 'is not after the test before'],
        [ageOn(from) >= finalOn, `${field(i)}.from`, 'is not before the final test'],
      ]);
    }),
  ];
};

const stretches = ({ settings }: Pack): readonly Fault[] => {
  const { cotrimoxazole, viralLoad, finalTest } = settings;
  const late = viralLoad.lateInPregnancy;
  return faults([
    [cotrimoxazole.dueDay < cotrimoxazole.fromDay, 'settings.cotrimoxazole.dueDay', 'is before fromDay'],
    [
      late !== undefined && late.dueDay < late.fromDay,
      'settings.viralLoad.lateInPregnancy.dueDay',
      'is before fromDay',
    ],
    [viralLoad.thenEvery.value === 0, 'settings.viralLoad.thenEvery.value', 'is 0'],
    [viralLoad.repeatWhenHigh.value === 0, 'settings.viralLoad.repeatWhenHigh.value', 'is 0'],
    [viralLoad.highAbove === 0, 'settings.viralLoad.highAbove', 'is 0'],
    [finalTest.ageMonths === 0, 'settings.finalTest.ageMonths', 'is 0'],
    [
      settings.birthLateAfterDays < settings.afterDueDateDays,
      'settings.birthLateAfterDays',
      'is before afterDueDateDays',
    ],
  ]);
};

const searching = ({ settings: { tracing } }: Pack): readonly Fault[] => [
  ...faults([
    [tracing.attempts.length === 0, 'settings.tracing.attempts', 'is empty'],
    [tracing.interruptionAfterDays === 0, 'settings.tracing.interruptionAfterDays', 'is 0'],
  ]),
  ...tracing.attempts.flatMap(({ fromDay, dueDay, methods }, i) => {
    const field = `settings.tracing.attempts.${i}`;
    const before = tracing.attempts[i - 1];
    return faults([
      [dueDay < fromDay, `${field}.dueDay`, 'is before fromDay'],
      [before !== undefined && fromDay <= before.dueDay, `${field}.fromDay`, 'is not after the attempt before'],
      [methods.length === 0, `${field}.methods`, 'is empty'],
    ]);
  }),
];

// Spans of weeks and of months are compared on the calendar of one birth.
const ageOn = (span: Span): CalendarDate => addSpan(calendarDate('2026-01-15'), span);

const faults = (checks: readonly (readonly [boolean, string, string])[]): readonly Fault[] =>
  checks.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : []));
