import type { PackSettings } from '../pack-settings.ts';
import { type Fault, faults } from './fault.ts';
import { namedOnce, rising, stretches } from './order.ts';

export const mothersFaults = (settings: PackSettings): readonly Fault[] => [
  ...counts(settings),
  ...contacts(settings),
  ...screens(settings),
  ...rising(settings.viralLoadRegular.afterStart, 'settings.viralLoadRegular.afterStart'),
  ...faults([
    [settings.adherenceSupport.talks === 0, 'settings.adherenceSupport.talks', 'is 0'],
    [settings.antenatalTests.tests.length === 0, 'settings.antenatalTests.tests', 'is empty'],
    [
      settings.graduation.byMonths < settings.graduation.fromMonths,
      'settings.graduation.byMonths',
      'is before fromMonths',
    ],
    [
      settings.birthLateAfterDays < settings.afterDueDateDays,
      'settings.birthLateAfterDays',
      'is before afterDueDateDays',
    ],
  ]),
];

const counts = ({ viralLoad, viralLoadByInterval: interval }: PackSettings): readonly Fault[] => {
  const late = viralLoad.lateInPregnancy;
  const field = (name: string) => `settings.viralLoad.${name}`;
  return faults([
    [late !== undefined && late.dueDay < late.fromDay, field('lateInPregnancy.dueDay'), 'is before fromDay'],
    [viralLoad.repeatWhenHigh.value === 0, field('repeatWhenHigh.value'), 'is 0'],
    [viralLoad.repeatWhenMiddling.value === 0, field('repeatWhenMiddling.value'), 'is 0'],
    [viralLoad.highAbove === 0, field('highAbove'), 'is 0'],
    [
      viralLoad.repeatFrom > viralLoad.highAbove + 1,
      field('repeatFrom'),
      'leaves counts between it and highAbove that nobody repeats',
    ],
    ...(['repeatAfterDays', 'pregnantOrBreastfeedingDays', 'othersDays', 'suppressedBelow'] as const).map(
      (name) => [interval[name] === 0, `settings.viralLoadByInterval.${name}`, 'is 0'] as const,
    ),
  ]);
};

const contacts = ({ antenatal, postnatal }: PackSettings): readonly Fault[] => {
  const last = antenatal.contactDays.at(-1);
  return [
    ...faults([
      [last === undefined, 'settings.antenatal.contactDays', 'is empty'],
      [
        last !== undefined && antenatal.pastDueFromDay <= last,
        'settings.antenatal.pastDueFromDay',
        'is not after the last contact',
      ],
      [
        postnatal.contacts.some(({ dueDay }) => postnatal.untilDay < dueDay),
        'settings.postnatal.untilDay',
        'is before the last contact',
      ],
      [postnatal.contacts.length === 0, 'settings.postnatal.contacts', 'is empty'],
    ]),
    ...rising(antenatal.contactDays, 'settings.antenatal.contactDays'),
    ...namedOnce(
      postnatal.contacts.map(({ name }) => name),
      'settings.postnatal.contacts',
    ),
    ...stretches(postnatal.contacts, 'settings.postnatal.contacts'),
  ];
};

const screens = ({ wellbeing }: PackSettings): readonly Fault[] => {
  const list = 'settings.wellbeing.screens';
  return [
    ...namedOnce(
      wellbeing.screens.map(({ screen }) => screen),
      list,
      'screen',
    ),
    ...wellbeing.screens.flatMap(({ pregnancyDays, afterBirth }, i) => [
      ...rising(pregnancyDays, `${list}.${i}.pregnancyDays`),
      ...rising(afterBirth, `${list}.${i}.afterBirth`),
    ]),
  ];
};
