import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import {
  answered,
  counted,
  infantFacts,
  motherFacts,
  pairFacts,
  pregnancyFacts,
  sample,
  statesAround,
  thandiBornOn,
  viralLoad,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts, MotherFacts, PairFacts } from './facts.ts';
import type { Pack } from './pack.ts';
import { kenya } from './packs/kenya.ts';
import { who2021 } from './packs/who-2021.ts';
import { type PlannedItem, planFor } from './plan.ts';
import { interruptedFrom } from './readings/absence.ts';
import type { RuleId } from './rule-ids.ts';
import { infantFinalOutcome } from './rules/infant-final-outcome.ts';
import { finalTestDates } from './rules/infant-final-test.ts';
import { infantInterimStatus } from './rules/infant-interim-status.ts';
import { infantProphylaxisPlan } from './rules/infant-prophylaxis-plan.ts';
import { infantRiskGroup } from './rules/infant-risk-group.ts';
import { whys } from './why.ts';

/** One named test for each edge case of pmtct.md 2.8 and each example of its section 7 that a rule of this folder answers. */
const { settings } = who2021;
const wholePlan = (pair: Partial<PairFacts>, pack: Pack = who2021) => planFor(pairFacts(pair), [pack]);
const plan = (infant: Partial<InfantFacts>, pair: Partial<PairFacts> = {}, pack = who2021) =>
  wholePlan({ infants: [infantFacts(infant)], ...pair }, pack);
const of = (items: readonly PlannedItem[], ...rules: readonly RuleId[]) =>
  items.filter(({ rule }) => rules.includes(rule));
const isOpen = ({ settled }: PlannedItem) => !settled;
const read = (items: readonly PlannedItem[]) => items.map(({ id, settled }) => [id, settled?.how]);
const outcome = (infant: Partial<InfantFacts>, pair: Partial<PairFacts> = {}) =>
  infantFinalOutcome.apply({ infant: infantFacts(infant), pair: pairFacts(pair) }, settings);
const risk = (mother: Partial<MotherFacts>, infant: Partial<InfantFacts> = {}, under = settings) =>
  infantRiskGroup.apply({ infant: infantFacts(infant), pair: pairFacts({ mother: motherFacts(mother) }) }, under).group;
const stopped = (stoppedOn: string) => ({ feeding: { now: 'stopped', stoppedOn: on(stoppedOn) } }) as const;
const breastfed = { feeding: { now: 'breastfed' } } as const;
const finals = (infant: Partial<InfantFacts>, pack = who2021) =>
  finalTestDates(infantFacts(infant), pack.settings).map(({ dueOn }) => dueOn);
const confirmed = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];

describe('families', () => {
  test('twins with different results: one is known to be infected and the other is tested on', () => {
    const infants = [
      infantFacts({ infantId: 'first', samples: confirmed }),
      infantFacts({ infantId: 'second', samples: [answered('2026-02-26', 'negative', { sampleId: 'b' })] }),
    ];
    expect(infants.map((each) => infantInterimStatus.apply(each, settings))).toEqual([
      'confirmed-positive',
      'negative-so-far',
    ]);
    const month9 = of(wholePlan({ infants }), 'infant-tests').filter(({ id }) => id.endsWith('month-9'));
    expect(month9.map(({ about, settled }) => [about, settled?.how])).toEqual([
      ['first', 'stopped'],
      ['second', undefined],
    ]);
  });
  test('an orphan whose caregiver is somebody else is followed as before', () => {
    const mother = motherFacts({ diedOn: on('2026-02-01') });
    const orphaned = { mother, exit: { on: on('2026-02-01'), outcome: 'mother-died' } };
    expect(of(plan({ caregiver: 'other' }, orphaned), 'infant-tests').filter(isOpen).length).toBe(2);
    expect(outcome({ caregiver: 'other' }, orphaned)).toMatchObject({ because: 'in-care-no-test' });
  });
  test.each(['transfer-confirmed', 'lost'])('a mother who left as %s, whose baby stays with somebody else', (how) => {
    const exit = { on: on('2026-03-01'), outcome: how };
    expect(of(plan({ caregiver: 'other' }, { exit }), 'infant-tests').filter(isOpen).length).toBe(2);
    expect(of(plan({ caregiver: 'mother' }, { exit }), 'infant-tests').filter(isOpen).length).toBe(0);
    expect(outcome({ caregiver: 'other' }, { exit })).toMatchObject({ because: 'in-care-no-test' });
  });
  test('two pregnancies: what was learnt in the first makes no risk for the second, which has a plan of its own', () => {
    const second = pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-12-01'), ended: undefined });
    const mother = { statusLearnedOn: on('2025-10-01'), pregnancies: [pregnancyFacts(), second] };
    expect(risk(mother)).toBe('high');
    expect(risk(mother, { pregnancyId: 'second', bornOn: on('2027-12-01') })).toBe('low');
    expect(
      of(plan({}, { mother: motherFacts(mother) }), 'infant-risk-plan')
        .filter(isOpen)
        .map(({ id }) => id),
    ).toEqual(['infant-risk-plan/second/before-birth']);
  });
});

describe('births', () => {
  test('registered at 7 months: after WHO the first test is wanted now, in Kenya the one of six months', () => {
    const mother = motherFacts({ enrolledOn: on('2026-08-15'), pregnancies: [] });
    const wanted = (pack: Pack) =>
      of(plan({}, { mother }, pack), 'infant-tests')
        .filter((item) => isOpen(item) && item.window.fromOn <= '2026-08-15')
        .map(({ id }) => id);
    expect([wanted(who2021), wanted(kenya)]).toEqual([
      ['infant-tests/thandi/weeks-4-to-6'],
      ['infant-tests/thandi/month-6'],
    ]);
  });
  test('a negative test at birth and then one at six weeks: each settles its own, and neither says no for good', () => {
    const birthTest = { ...settings.birthTest, whom: 'every-exposed-baby' } as const;
    const pack: Pack = { ...who2021, settings: { ...settings, birthTest } };
    const tests = (samples: InfantFacts['samples']) =>
      read(of(plan({ samples }, {}, pack), 'infant-birth-test', 'infant-tests')).map(([, how]) => how);
    const atBirth = answered('2026-01-15', 'negative');
    expect(tests([])).toEqual([undefined, undefined, undefined]);
    expect(tests([atBirth])).toEqual(['done', undefined, undefined]);
    const both = [atBirth, answered('2026-02-26', 'negative')];
    expect(tests(both)).toEqual(['done', 'done', undefined]);
    expect(infantInterimStatus.apply(infantFacts({ samples: both }), settings)).toBe('negative-so-far');
  });
  test('an estimated day of birth is counted from as if it were sure', () => {
    expect(plan({ bornOnIsEstimated: true })).toEqual(plan({}));
  });
  test('a preterm baby’s days are counted from its birth, not from the day it was due', () => {
    expect(of(plan({ weeksAtBirth: 30 }), 'infant-tests', 'infant-medicines')).toEqual(
      of(plan({}), 'infant-tests', 'infant-medicines'),
    );
  });
  test('a birth at home is a fact of the record, and moves no day', () => {
    const atHome = { ...infantFacts(), placeOfBirth: 'home' };
    expect(wholePlan({ infants: [atHome] })).toEqual(plan({}));
  });
  test('a baby born on 29 February has its months on days that exist', () => {
    const leap = { bornOn: on('2028-02-29') };
    const days = of(plan(leap, {}, kenya), 'infant-tests', 'infant-final-test').map(({ window }) => window.fromOn);
    expect(days).toEqual(['2028-04-11', '2028-08-29', '2029-02-28', '2029-08-29']);
    expect(finals({ ...leap, feeding: { now: 'never-breastfed' } })).toEqual(['2029-08-29']);
  });
  test('three months after the last breast milk of 30 November are the last of February, leap year or not', () => {
    expect(finals(stopped('2027-11-30'))).toEqual(['2028-02-29']);
    expect(finals(stopped('2028-11-30'))).toEqual(['2029-02-28']);
  });
});

describe('breastfeeding', () => {
  test('that began again after its end moves the final day', () => {
    expect([finals(stopped('2027-05-01')), finals(breastfed), finals(stopped('2027-09-01'))]).toEqual([
      ['2027-08-01'],
      [],
      ['2027-12-01'],
    ]);
  });
  test('until 15 August 2026 of a baby born on 1 March 2025: WHO on 15 November, Kenya on 1 and 26 September', () => {
    const baby = { bornOn: on('2025-03-01'), ...stopped('2026-08-15') };
    expect([finals(baby), finals(baby, kenya)]).toEqual([['2026-11-15'], ['2026-09-01', '2026-09-26']]);
  });
  test('at month 8, when she learns it: the baby is of high risk, a nurse today, its course from that day, its test now', () => {
    const mother = motherFacts({ statusLearnedOn: on('2026-09-15'), antiretroviralsStartedOn: undefined });
    const [nurse] = of(plan({}, { mother }), 'infant-risk-plan').filter(({ about }) => about === 'thandi');
    expect(statesAround(nurse, '2026-09-15')).toEqual(['coming', 'due', 'late']);
    expect([nurse?.what, nurse?.priority]).toEqual(['nurse-today', 'a']);
    const [first] = of(plan({}, { mother }), 'infant-tests');
    expect(statesAround(first, '2026-09-15')).toEqual(['late', 'late', 'late']);
    const pair = pairFacts({ mother });
    const planned = infantProphylaxisPlan.apply({ infant: infantFacts(), pair }, settings);
    expect([planned?.group, planned?.plannedEndOn]).toEqual(['high', '2026-12-08']);
  });
  test('beside other food is still breastfeeding: the tests stay, no final day comes, and nothing on the list says stop', () => {
    const mixed = { feedingRecords: [{ recordedOn: on('2026-03-15'), feeding: 'mixed' }] } as const;
    expect(of(plan(mixed), 'infant-tests', 'infant-final-test')).toEqual(
      of(plan({}), 'infant-tests', 'infant-final-test'),
    );
    expect(finals({ ...breastfed, ...mixed })).toEqual([]);
    expect(plan(mixed).filter(({ why }) => /\bstop/i.test(whys[why]))).toEqual([]);
  });
});

describe('the risk at birth', () => {
  const southAfrica = { ...settings, riskGroup: { ...settings.riskGroup, highFrom: 1000, unknownCountIsHigh: true } };
  const startedBefore = (days: number) => ({ antiretroviralsStartedOn: addDays(thandiBornOn, -days) });
  const last = (copies: number) => ({ viralLoads: [counted('2026-01-05', copies)] });
  test('27 days of treatment are high; 28 days and a count of 900 are low', () => {
    expect([risk(startedBefore(27)), risk({ ...startedBefore(28), ...last(900) })]).toEqual(['high', 'low']);
  });
  test('a count of 1000 is low after WHO and high in South Africa, where 999 is low', () => {
    expect([risk(last(1000)), risk(last(1000), {}, southAfrica), risk(last(999), {}, southAfrica)]).toEqual([
      'low',
      'high',
      'low',
    ]);
  });
  test('no count is high in South Africa only', () => {
    expect([risk({}), risk({}, {}, southAfrica)]).toEqual(['low', 'high']);
  });
  test('a count whose sample was rejected is no count: it is taken again, and says nothing of the risk', () => {
    const result = { receivedOn: on('2026-04-20'), outcome: 'rejected', copies: undefined } as const;
    const mother = motherFacts({ viralLoads: [viralLoad({ takenOn: on('2026-04-15'), result })] });
    const [again] = of(plan({}, { mother }), 'viral-load-while-breastfeeding').filter(isOpen);
    expect([again?.why, again?.window.dueOn]).toEqual(['sample-to-be-taken-again', '2026-04-20']);
    const before = viralLoad({ takenOn: on('2026-01-05'), result });
    expect(risk({ viralLoads: [before] }, {}, southAfrica)).toBe('high');
  });
});

describe('answers', () => {
  test('that came after the next age had begun belong to the age of their sample', () => {
    const late = sample({ answers: [{ result: 'negative', receivedOn: on('2026-10-20') }] });
    expect(read(of(plan({ samples: [late] }), 'infant-tests'))).toEqual([
      ['infant-tests/thandi/weeks-4-to-6', 'done'],
      ['infant-tests/thandi/month-9', undefined],
    ]);
  });
  test('unclear twice are inconclusive: a new sample within 28 days, no treatment asked for, and the medicine goes on', () => {
    const samples = [answered('2026-02-10', 'indeterminate'), answered('2026-02-17', 'indeterminate')];
    const prophylaxisSupplies = [{ givenOn: thandiBornOn, daysSupplied: 42 }];
    const items = plan({ samples, prophylaxisSupplies });
    expect(infantInterimStatus.apply(infantFacts({ samples }), settings)).toBe('inconclusive');
    const again = of(items, 'infant-unclear-answer').find(isOpen);
    expect(statesAround(again, '2026-03-24')).toEqual(['due', 'due', 'late']); // known on 24 February
    expect(of(items, 'infant-treatment-start')).toEqual([]);
    expect(read(of(items, 'infant-medicines-review'))).toEqual([
      ['infant-medicines-review/thandi/protective', undefined],
      ['infant-medicines-review/thandi/supply-2026-01-15', undefined],
    ]);
  });
  test('that confirmed an infection stay, when the baby died at ten months', () => {
    const died = { samples: confirmed, diedOn: on('2026-11-15') };
    expect(outcome(died)).toEqual({ outcome: 'hiv-infected', on: '2026-03-17' });
    expect(plan(died).filter((item) => item.about === 'thandi' && isOpen(item))).toEqual([]);
  });
});

describe('a visit missed on 1 March', () => {
  test.each([
    ['2026-03-29', undefined],
    ['2026-03-30', '2026-03-30'],
    ['2026-04-01', '2026-03-30'],
  ])('and a return on %s: interrupted from %s', (returnedOn, from) => {
    expect(interruptedFrom(on('2026-03-01'), on(returnedOn), settings)).toBe(from);
  });
});
