import { expect, test } from 'vitest';
import { allRules, planRules } from './all-rules.ts';
import { chaptersOf, groupTitles, ruleGroups } from './rule-groups.ts';
import { ruleIds } from './rule-ids.ts';

test('every rule stands in one chapter, and no chapter is empty', () => {
  const chapters = chaptersOf(allRules);
  expect(chapters.flatMap(({ rules }) => rules.map(({ id }) => id)).toSorted()).toEqual(
    allRules.map(({ id }) => id).toSorted(),
  );
  expect(chapters.map(({ title }) => title)).toEqual(Object.values(groupTitles));
});
test('a rule that asks for something and one that reads a state are in different chapters', () => {
  const asking = new Set(planRules.map(({ id }) => ruleGroups[id]));
  expect(asking.has('state-of-the-baby')).toBe(false);
});
test('no chapter names a rule that does not exist', () => {
  const known: readonly string[] = [...ruleIds, ...allRules.map(({ id }) => id)];
  expect(Object.keys(ruleGroups).filter((id) => !known.includes(id))).toEqual([]);
});
