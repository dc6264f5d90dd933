import { expect, test } from 'vitest';
import { findPairs } from './find-pairs.ts';
import { searchKeys } from './findable.ts';
import { heard, rules } from './misspellings-for-tests.ts';

const women = Object.values(heard).flatMap((pairs) => pairs.map(([name]) => name));
const givenNames = women.map((name) => name.split(' ')[0] ?? '');
const familyNames = women.map((name) => name.split(' ')[1] ?? '');

/** The women of the corpus, and beside each of them nineteen others who bear one of her names or a neighbour's. */
const everyone = [
  ...new Set(
    women.flatMap((name, i) => [
      name,
      ...Array.from({ length: 19 }, (_, n) => {
        const family = familyNames[(i * 7 + n * 13 + 1) % familyNames.length] ?? '';
        return `${n % 2 ? givenNames[i] : givenNames[(i + n * 5) % givenNames.length]} ${family}`;
      }),
    ]),
  ),
];
const crowd = everyone.map((name, i) =>
  searchKeys({ pairId: name, code: `C${i}`, name, babyNames: [], phone: '', mine: i % 2 === 0, hasLeft: false }),
);

/** At which place she is among those found; 0 where she is not. */
const placeOf = (name: string, typed: string): number =>
  findPairs(crowd, typed).findIndex(({ pairId }) => pairId === name) + 1;

type Try = { readonly language: string; readonly rule: string; readonly name: string; readonly typed: string };
const byHand: readonly Try[] = Object.entries(heard).flatMap(([language, pairs]) =>
  pairs.map(([name, typed]) => ({ language, rule: 'by hand', name, typed })),
);
const byRule: readonly Try[] = Object.entries(heard).flatMap(([language, pairs]) =>
  pairs.flatMap(([name]) =>
    rules
      .map((rule) => ({ language, rule: rule.name, name, typed: rule.misspell(name) }))
      .filter(({ typed }) => typed !== name),
  ),
);

// Each is looked for once, whichever tests ask for it.
const places = new Map<Try, number>([...byHand, ...byRule].map((each) => [each, placeOf(each.name, each.typed)]));
const inFirstFive = (each: Try): boolean => {
  const place = places.get(each) ?? 0;
  return place > 0 && place <= 5;
};
const recallOf = (tries: readonly Try[]): number => tries.filter(inFirstFive).length / tries.length;
const missed = (tries: readonly Try[]): readonly string[] =>
  tries.filter((each) => !inFirstFive(each)).map(({ rule, name, typed }) => `${rule}: ${typed} for ${name}`);

test('the corpus is large enough, and so is the crowd', () => {
  expect(byHand.length).toBeGreaterThanOrEqual(100);
  expect(byRule.length).toBeGreaterThan(1000);
  expect(crowd.length).toBeGreaterThan(1500);
});

test.each(Object.keys(heard))('in %s, 95 of 100 misspelt names are among the first five', (language) => {
  const tries = [...byHand, ...byRule].filter((each) => each.language === language);
  expect({ recall: recallOf(tries) >= 0.95, missed: missed(tries) }).toMatchObject({ recall: true });
});

test('95 of 100 names that were heard and written by hand are among the first five', () => {
  expect({ recall: recallOf(byHand) >= 0.95, missed: missed(byHand) }).toMatchObject({ recall: true });
});

test.each(rules)('$name: nine of ten are among the first five', ({ name }) => {
  const tries = byRule.filter(({ rule }) => rule === name);
  expect({ recall: recallOf(tries) >= 0.9, missed: missed(tries) }).toMatchObject({ recall: true });
});

test('what is found is no crowd: a whole name, rightly spelt, brings at most a handful, and she stands first', () => {
  const found = women.map((name) => findPairs(crowd, name));
  expect(found.filter(([first], i) => first?.pairId !== women[i])).toEqual([]);
  const counts = found.map(({ length }) => length).sort((a, b) => a - b);
  expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(5);
});
