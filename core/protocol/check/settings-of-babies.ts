import type { PackSettings } from '../pack-settings.ts';
import { type Check, type Fault, faults } from './fault.ts';
import { isBefore, namedOnce, rising } from './order.ts';

export const babiesFaults = (settings: PackSettings): readonly Fault[] => [
  ...virologicTests(settings),
  ...courses(settings),
  ...vaccines(settings),
  ...agesOf('growth', settings),
  ...agesOf('development', settings),
  ...faults([
    [settings.finalTest.ageMonths === 0, 'settings.finalTest.ageMonths', 'is 0'],
    [
      settings.riskGroup.plan.dueDay < settings.riskGroup.plan.fromDay,
      'settings.riskGroup.plan.dueDay',
      'is before fromDay',
    ],
    [settings.riskGroup.highFrom === 0, 'settings.riskGroup.highFrom', 'is 0'],
    [
      settings.cotrimoxazole.dueDay < settings.cotrimoxazole.fromDay,
      'settings.cotrimoxazole.dueDay',
      'is before fromDay',
    ],
    [
      settings.feeding.untilMonths < settings.feeding.exclusiveMonths,
      'settings.feeding.untilMonths',
      'is before exclusiveMonths',
    ],
  ]),
];

const virologicTests = ({ infantVirologicTests: tests, finalTest }: PackSettings): readonly Fault[] => {
  const list = 'settings.infantVirologicTests';
  return [
    ...faults([[tests.length === 0, list, 'is empty']]),
    ...namedOnce(
      tests.map(({ name }) => name),
      list,
    ),
    ...tests.flatMap(({ from, due }, i) => {
      const before = tests[i - 1];
      return faults([
        [isBefore(due, from), `${list}.${i}.due`, 'is before from'],
        [before !== undefined && !isBefore(before.due, from), `${list}.${i}.from`, 'is not after the one before'],
        [
          !isBefore(from, { value: finalTest.ageMonths, unit: 'months' }),
          `${list}.${i}.from`,
          'is not before the final test',
        ],
      ]);
    }),
  ];
};

const courses = ({ prophylaxis }: PackSettings): readonly Fault[] =>
  faults(
    (['lowRisk', 'highRisk', 'highRiskNotBreastfed'] as const).map(
      (name): Check => [prophylaxis[name].atLeast.value === 0, `settings.prophylaxis.${name}.atLeast.value`, 'is 0'],
    ),
  );

/** The visits that can be written down: those that the event ImmunisationGiven has a word for. */
const immunisationVisits = [
  'birth',
  'week-6',
  'week-10',
  'week-14',
  'month-6',
  'month-9',
  'month-15',
  'month-18',
] as const;
const canBeWrittenDown: ReadonlySet<string> = new Set(immunisationVisits);

const vaccines = ({ immunisation: { visits, untilMonths } }: PackSettings): readonly Fault[] => {
  const list = 'settings.immunisation.visits';
  const names = visits.map(({ name }) => name);
  return [
    ...faults([
      [visits.length === 0, list, 'is empty'],
      [
        visits.some(({ due }) => isBefore({ value: untilMonths, unit: 'months' }, due)),
        'settings.immunisation.untilMonths',
        'is before the last visit',
      ],
    ]),
    ...namedOnce(names, list),
    ...faults(
      names.map(
        (name, i): Check => [!canBeWrittenDown.has(name), `${list}.${i}.name`, 'is no visit that can be written down'],
      ),
    ),
    ...rising(
      visits.map(({ due }) => due),
      list,
      '.due',
    ),
  ];
};

const agesOf = (section: 'growth' | 'development', settings: PackSettings): readonly Fault[] => {
  const { ages } = settings[section];
  return [
    ...faults([[ages.length === 0, `settings.${section}.ages`, 'is empty']]),
    ...rising(ages, `settings.${section}.ages`),
  ];
};
