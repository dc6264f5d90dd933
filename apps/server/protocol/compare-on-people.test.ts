import { calendarDate as on } from '@thari/kernel/calendar-date';
import { kenya } from '@thari/protocol/packs/kenya';
import { packFrom } from '@thari/protocol/packs/pack-from';
import { who2021 } from '@thari/protocol/packs/who-2021';
import { planFor } from '@thari/protocol/plan';
import { infantFacts, motherFacts, pairFacts } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import { compareOnPeople } from './compare-on-people.ts';
import { playedPeople } from './played-people.ts';

const asOf = on('2026-06-01');
const played = playedPeople({ people: 200, seed: '1', until: asOf });

test('the same people are played for the same seed, as many as were asked for', () => {
  expect(played).toHaveLength(200);
  expect(new Set(played.map(({ pairId }) => pairId)).size).toBe(200);
  expect(playedPeople({ people: 3, seed: '1', until: asOf })).toEqual(played.slice(0, 3));
  expect(playedPeople({ people: 3, seed: '2', until: asOf })).not.toEqual(played.slice(0, 3));
});

test.each([who2021, kenya])('nobody is treated differently by $name and itself', (pack) => {
  expect(compareOnPeople(played, [pack, pack], asOf)).toMatchObject({ pairs: 200, different: 0, rules: [] });
});

test('a pack without a rule treats differently exactly those of whom the rule asks something', () => {
  const without = packFrom(who2021, { ...who2021, switchedOff: ['infant-tests'], settings: {} });
  const asked = played.flatMap(({ pairId, record }) => {
    const items = planFor(record, [who2021]).filter(({ rule }) => rule === 'infant-tests');
    return items.length > 0 ? [{ pairId, items: items.length }] : [];
  });
  const onlyA = asked.reduce((sum, { items }) => sum + items, 0);
  const { different, askedByA, askedByB, rules } = compareOnPeople(played, [who2021, without], asOf);
  expect(rules).toEqual([
    {
      rule: 'infant-tests',
      pairs: asked.length,
      onlyA,
      onlyB: 0,
      other: 0,
      examples: asked.slice(0, 3).map(({ pairId }) => pairId),
    },
  ]);
  expect(asked.length).toBeGreaterThan(50);
  expect([different, askedByA - askedByB]).toEqual([asked.length, onlyA]);
});

test('another day is counted as such, once for each pair and each asking', () => {
  const later = packFrom(who2021, { ...who2021, settings: { cotrimoxazole: { dueDay: 60 } } });
  const mother = motherFacts();
  const twins = [infantFacts(), infantFacts({ infantId: 'sipho' })];
  const people = [
    { pairId: 'nomsa', record: pairFacts({ mother, infants: twins }) },
    { pairId: 'nobody', record: pairFacts({ mother, infants: [] }) },
  ];
  const { different, rules } = compareOnPeople(people, [who2021, later], asOf);
  expect(different).toBe(1);
  expect(rules).toMatchObject([
    { rule: 'infant-medicines', pairs: 1, onlyA: 0, onlyB: 0, other: 2, examples: ['nomsa'] },
  ]);
});
