import { faultsWith } from '@thari/testing/faulty-pack';
import { describe, expect, test } from 'vitest';
import { who2021 } from '../packs/who-2021.ts';
import { months, weeks } from '../span.ts';

type Row = readonly [sentence: string, path: string, leaf: unknown, fault: string];

const first = 'settings.infantVirologicTests.0';
const second = 'settings.infantVirologicTests.1';
const visits = who2021.settings.immunisation.visits;
const rows: readonly Row[] = [
  ['it has no test', 'settings.infantVirologicTests', [], 'settings.infantVirologicTests is empty'],
  ['a test has no name', `${first}.name`, '', `${first}.name is empty`],
  ['two tests have one name', `${second}.name`, 'weeks-4-to-6', `${second}.name is used twice`],
  ['a test ends before it begins', `${first}.due`, weeks(3), `${first}.due is before from`],
  ['a test begins before the last has ended', `${first}.due`, months(9), `${second}.from is not after the one before`],
  [
    'a test begins with the final one',
    'settings.finalTest.ageMonths',
    9,
    `${second}.from is not before the final test`,
  ],
  ['the final test has no age', 'settings.finalTest.ageMonths', 0, 'settings.finalTest.ageMonths is 0'],
  [
    'a plan ends before it begins',
    'settings.riskGroup.plan.dueDay',
    237,
    'settings.riskGroup.plan.dueDay is before fromDay',
  ],
  [
    'vaccines end before the last one',
    'settings.immunisation.untilMonths',
    17,
    'settings.immunisation.untilMonths is before the last visit',
  ],
  ['every count is a risk', 'settings.riskGroup.highFrom', 0, 'settings.riskGroup.highFrom is 0'],
  [
    'a medicine ends before it begins',
    'settings.cotrimoxazole.dueDay',
    27,
    'settings.cotrimoxazole.dueDay is before fromDay',
  ],
  [
    'a course has no length',
    'settings.prophylaxis.lowRisk.atLeast',
    weeks(0),
    'settings.prophylaxis.lowRisk.atLeast.value is 0',
  ],
  [
    'another course has no length',
    'settings.prophylaxis.highRisk.atLeast',
    weeks(0),
    'settings.prophylaxis.highRisk.atLeast.value is 0',
  ],
  [
    'the third course has no length',
    'settings.prophylaxis.highRiskNotBreastfed.atLeast',
    weeks(0),
    'settings.prophylaxis.highRiskNotBreastfed.atLeast.value is 0',
  ],
  [
    'feeding ends before food begins',
    'settings.feeding.untilMonths',
    5,
    'settings.feeding.untilMonths is before exclusiveMonths',
  ],
  ['it has no vaccine', 'settings.immunisation.visits', [], 'settings.immunisation.visits is empty'],
  [
    'a vaccine has a name nobody can write down',
    'settings.immunisation.visits.0.name',
    'week-9',
    'settings.immunisation.visits.0.name is no visit that can be written down',
  ],
  [
    'two vaccines have one name',
    'settings.immunisation.visits.1.name',
    'birth',
    'settings.immunisation.visits.1.name is used twice',
  ],
  [
    'vaccines are out of order',
    'settings.immunisation.visits',
    visits.toReversed(),
    'settings.immunisation.visits.1.due is not after the one before',
  ],
  [
    'ages of weighing are out of order',
    'settings.growth.ages',
    [weeks(10), weeks(10)],
    'settings.growth.ages.1 is not after the one before',
  ],
  ['it never weighs', 'settings.growth.ages', [], 'settings.growth.ages is empty'],
  [
    'ages of looking are out of order',
    'settings.development.ages',
    [months(6), weeks(6)],
    'settings.development.ages.1 is not after the one before',
  ],
];

describe('because of babies a pack is refused when', () => {
  test.each(rows)('%s', (_sentence, path, leaf, fault) => {
    expect(faultsWith(path, leaf)).toContain(fault);
  });
});
