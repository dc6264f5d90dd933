import { faultsWith } from '@thari/testing/faulty-pack';
import { describe, expect, test } from 'vitest';
import { days, months, weeks } from '../span.ts';

type Row = readonly [sentence: string, path: string, leaf: unknown, fault: string];

const contacts = 'settings.postnatal.contacts';
const rows: readonly Row[] = [
  [
    'a stretch of pregnancy ends before it begins',
    'settings.viralLoad.lateInPregnancy',
    { fromDay: 252, dueDay: 238 },
    'settings.viralLoad.lateInPregnancy.dueDay is before fromDay',
  ],
  [
    'a check repeats without end on one day',
    'settings.viralLoad.thenEvery',
    weeks(0),
    'settings.viralLoad.thenEvery.value is 0',
  ],
  [
    'another check repeats on one day',
    'settings.tuberculosis.every',
    days(0),
    'settings.tuberculosis.every.value is 0',
  ],
  ['feeding is asked without end', 'settings.feeding.askEvery', days(0), 'settings.feeding.askEvery.value is 0'],
  [
    'an offer repeats on one day',
    'settings.retesting.whileBreastfeedingEvery',
    days(0),
    'settings.retesting.whileBreastfeedingEvery.value is 0',
  ],
  [
    'a repeat is on the day of the first',
    'settings.viralLoad.repeatWhenHigh',
    weeks(0),
    'settings.viralLoad.repeatWhenHigh.value is 0',
  ],
  [
    'another repeat is',
    'settings.viralLoad.repeatWhenMiddling',
    weeks(0),
    'settings.viralLoad.repeatWhenMiddling.value is 0',
  ],
  ['every count would be high', 'settings.viralLoad.highAbove', 0, 'settings.viralLoad.highAbove is 0'],
  [
    'a count is neither high nor repeated',
    'settings.viralLoad.repeatFrom',
    1002,
    'settings.viralLoad.repeatFrom leaves counts between it and highAbove that nobody repeats',
  ],
  ['an interval is 0', 'settings.viralLoadByInterval.othersDays', 0, 'settings.viralLoadByInterval.othersDays is 0'],
  [
    'no count is low',
    'settings.viralLoadByInterval.suppressedBelow',
    0,
    'settings.viralLoadByInterval.suppressedBelow is 0',
  ],
  [
    'her regular checks are out of order',
    'settings.viralLoadRegular.afterStart',
    [months(12), months(6)],
    'settings.viralLoadRegular.afterStart.1 is not after the one before',
  ],
  ['support is no talk', 'settings.adherenceSupport.talks', 0, 'settings.adherenceSupport.talks is 0'],
  ['it offers no test', 'settings.antenatalTests.tests', [], 'settings.antenatalTests.tests is empty'],
  ['it has no contact before birth', 'settings.antenatal.contactDays', [], 'settings.antenatal.contactDays is empty'],
  [
    'two contacts are on one day',
    'settings.antenatal.contactDays.1',
    84,
    'settings.antenatal.contactDays.1 is not after the one before',
  ],
  [
    'she is past her day before the last contact',
    'settings.antenatal.pastDueFromDay',
    280,
    'settings.antenatal.pastDueFromDay is not after the last contact',
  ],
  [
    'contacts after birth end before the last one',
    'settings.postnatal.untilDay',
    41,
    'settings.postnatal.untilDay is before the last contact',
  ],
  ['it has no contact after birth', contacts, [], `${contacts} is empty`],
  ['a contact ends before it begins', `${contacts}.2.dueDay`, 6, `${contacts}.2.dueDay is before fromDay`],
  ['two contacts overlap', `${contacts}.2.fromDay`, 3, `${contacts}.2.fromDay is not after the one before`],
  ['two contacts have one name', `${contacts}.1.name`, 'day-1', `${contacts}.1.name is used twice`],
  [
    'something is asked in two ways',
    'settings.wellbeing.screens.1.screen',
    'mood',
    'settings.wellbeing.screens.1.screen is used twice',
  ],
  [
    'a mood is asked out of order',
    'settings.wellbeing.screens.0.pregnancyDays',
    [196, 100],
    'settings.wellbeing.screens.0.pregnancyDays.1 is not after the one before',
  ],
  [
    'a mood is asked out of order after birth',
    'settings.wellbeing.screens.0.afterBirth',
    [months(6), weeks(6)],
    'settings.wellbeing.screens.0.afterBirth.1 is not after the one before',
  ],
  [
    'she has to leave before she may',
    'settings.graduation.byMonths',
    17,
    'settings.graduation.byMonths is before fromMonths',
  ],
  [
    'a birth is late before it is asked about',
    'settings.birthLateAfterDays',
    6,
    'settings.birthLateAfterDays is before afterDueDateDays',
  ],
];

describe('because of mothers a pack is refused when', () => {
  test.each(rows)('%s', (_sentence, path, leaf, fault) => {
    expect(faultsWith(path, leaf)).toContain(fault);
  });
});
