import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts, PregnancyFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import type { PlanItem } from '../rule.ts';
import { bereavement } from './bereavement.ts';

const isOpen = ({ settled }: PlanItem) => !settled || settled.how === 'waiting';
const endedAs = (outcome: NonNullable<PregnancyFacts['ended']>['outcome'], day = '2025-11-01') =>
  pregnancyFacts({ ended: { on: on(day), outcome } });
const lost = (
  outcome: Parameters<typeof endedAs>[0],
  mother: Partial<MotherFacts> = {},
  facts: Partial<PairFacts> = {},
): PairFacts =>
  pairFacts({ infants: [], mother: motherFacts({ pregnancies: [endedAs(outcome)], ...mother }), ...facts });
const childDied = (facts: Partial<PairFacts> = {}) =>
  pairFacts({ infants: [infantFacts({ diedOn: on('2026-03-01') })], ...facts });
const asked = (pair: PairFacts) => bereavement.apply(pair, who2021.settings);
const beThere = (pair: PairFacts) => asked(pair).find(({ what }) => what === 'be-there');
const ask = (pair: PairFacts) => asked(pair).find(({ what }) => what === 'talk');
const mood = (doneOn: string) => ({ screen: 'mood', doneOn: on(doneOn), concern: false }) as const;

describe.each([
  ['a miscarriage', lost('miscarriage'), '2025-11-01', '2025-11-08', '2025-12-13'],
  ['a stillbirth', lost('stillbirth'), '2025-11-01', '2025-11-08', '2025-12-13'],
  ['the death of her child', childDied(), '2026-03-01', '2026-03-08', '2026-04-12'],
])('after %s', (_, pair, day, within, askFrom) => {
  test('her mentor mother is with her within a week', () => {
    expect(statesAround(beThere(pair), day)).toEqual(['coming', 'due', 'due']);
    expect(statesAround(beThere(pair), within)).toEqual(['due', 'due', 'late']);
    expect(beThere(pair)).toMatchObject({
      about: 'nomsa',
      actor: 'mentor-mother',
      priority: 'b',
      asked: 'on-its-day',
      why: 'be-there-after-loss',
    });
  });
  test('she is asked six weeks later how she is, when she comes', () => {
    expect(statesAround(ask(pair), askFrom)).toEqual(['coming', 'due', 'due']);
    expect(ask(pair)).toMatchObject({
      about: 'nomsa',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      why: 'how-she-is-after-loss',
    });
  });
  test('nothing of this is asked after her own death', () => {
    const gone = { ...pair, mother: { ...pair.mother, diedOn: on('2026-03-02') } };
    expect(asked(gone).map(({ settled }) => settled)).toEqual([
      { how: 'stopped', why: 'died' },
      { how: 'stopped', why: 'died' },
    ]);
  });
});

test('an abortion she wanted is no grief that we presume: she is only asked how she is', () => {
  const items = asked(lost('induced-abortion'));
  expect(items.map(({ what, why }) => [what, why])).toEqual([['talk', 'how-she-is-asked']]);
  expect(items[0]?.window.fromOn).toBe('2025-12-13');
});
test('a birth is no loss', () => {
  expect(asked(pairFacts())).toEqual([]);
});
test.each([
  ['2025-10-31', undefined],
  ['2025-11-01', 'done'],
  ['2025-11-02', 'done'],
])('a session on %s, around the day of the loss, leaves being with her %s', (day, how) => {
  expect(beThere(lost('miscarriage', {}, { sessions: [{ heldOn: on(day), topics: [] }] }))?.settled?.how).toBe(how);
});
test.each([
  ['2025-12-12', undefined],
  ['2025-12-13', 'done'],
  ['2025-12-14', 'done'],
])('asked on %s how she is, around the day for it, leaves it %s', (day, how) => {
  expect(ask(lost('miscarriage', { screens: [mood(day)] }))?.settled?.how).toBe(how);
});
test('another set of questions does not stand for it', () => {
  expect(ask(lost('miscarriage', { screens: [{ ...mood('2025-12-14'), screen: 'safety' }] }))?.settled).toBeUndefined();
});
test.each([
  ['2025-11-08', ['be-there', 'talk']],
  ['2025-11-09', ['talk']],
  ['2025-12-13', ['talk']],
  ['2025-12-14', []],
])('of a loss before she joined on %s, what had passed is left alone', (day, expected) => {
  expect(asked(lost('miscarriage', { enrolledOn: on(day) })).map(({ what }) => what)).toEqual(expected);
});
test('it is asked of women of every status, so that being asked says nothing', () => {
  expect(asked(lost('miscarriage', { status: 'negative' }))).toHaveLength(2);
});
test('two losses are each their own', () => {
  const infants = [
    infantFacts({ infantId: 'first', diedOn: on('2026-02-01') }),
    infantFacts({ infantId: 'second', diedOn: on('2026-02-10') }),
  ];
  expect(asked(pairFacts({ infants })).map(({ id }) => id)).toEqual([
    'bereavement/first/be-there',
    'bereavement/first/how-she-is',
    'bereavement/second/be-there',
    'bereavement/second/how-she-is',
  ]);
});

describe('the plan as a whole', () => {
  const openAbout = (pair: PairFacts) => planFor(pair, [who2021]).filter(isOpen);
  test('after a twin’s death ends the one’s items, and goes on for the other and the mother', () => {
    const infants = [infantFacts({ infantId: 'living' }), infantFacts({ infantId: 'dead', diedOn: on('2026-03-01') })];
    const plan = planFor(pairFacts({ infants }), [who2021]);
    const dead = plan.filter(({ about }) => about === 'dead');
    expect(dead.length).toBeGreaterThan(10);
    expect(dead.filter(isOpen)).toEqual([]);
    expect(dead.filter(({ settled }) => settled?.how === 'stopped' && settled.why === 'died').length).toBeGreaterThan(
      10,
    );
    const rulesOf = (about: string) =>
      new Set(plan.filter((item) => item.about === about && isOpen(item)).map(({ rule }) => rule));
    expect([...rulesOf('living')]).toEqual(
      expect.arrayContaining([
        'immunisation',
        'infant-feeding',
        'growth',
        'development',
        'tuberculosis-screen',
        'infant-tests',
      ]),
    );
    expect([...rulesOf('nomsa')]).toEqual(expect.arrayContaining(['bereavement', 'tuberculosis-screen']));
  });
  test('after a stillbirth holds nothing about a baby, and the mother’s own goes on', () => {
    const open = openAbout(lost('stillbirth'));
    const ofBabies = /^(?:infant|immunisation|growth|development|graduation|birth-expected)/;
    expect(open.filter(({ rule, what }) => ofBabies.test(rule) || /baby|vaccine|weighing/.test(what))).toEqual([]);
    expect(open.every(({ about }) => about === 'nomsa')).toBe(true);
    const rules = new Set(open.map(({ rule }) => rule));
    expect([...rules]).toEqual(expect.arrayContaining(['bereavement', 'tuberculosis-screen', 'wellbeing-screens']));
  });
  test('never asks after a loss as if she were pregnant or had a child', () => {
    const whys = openAbout(lost('stillbirth')).map(({ why }) => why);
    expect(whys.filter((why) => ['how-she-is-pregnant', 'how-she-is-after-birth'].includes(why))).toEqual([]);
  });
  test('ends all of it with her leaving', () => {
    expect(openAbout(lost('miscarriage', {}, { exit: { on: on('2025-12-01'), outcome: 'pregnancy-loss' } }))).toEqual(
      [],
    );
  });
});
