import { beforeAll, describe, expect, test } from 'vitest';
import { type Cruise, cruise, roomsWithRules, ruleNames } from './imports/cruise.ts';
import { allowed, lonelyFile, plantAll, planted } from './imports/planted.ts';
import { filesOfTheTree, root } from './tree.ts';

const source = new RegExp(`^(${roomsWithRules.join('|')})/.*\\.[cm]?[tj]sx?$`);

describe('the imports of the house', () => {
  const ours = filesOfTheTree().filter((path) => source.test(path));
  let found: Cruise;
  beforeAll(() => {
    found = cruise(root);
  }, 120_000);

  test('obey the rules', () => {
    expect(found.violations.map(({ rule, from, to }) => `${rule}: ${from} → ${to}`)).toEqual([]);
  });

  // dependency-cruiser prints a tick when it could parse nothing at all, as it does with TypeScript 7.
  test('were all looked at', () => {
    const seen = new Set(found.seen);
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter((path) => !seen.has(path))).toEqual([]);
  });
});

describe('the import rules', () => {
  let found: Cruise;
  beforeAll(() => {
    const { folder, remove } = plantAll();
    try {
      found = cruise(folder);
    } finally {
      remove();
    }
  }, 120_000);

  const firedFor = (path: string): string[] =>
    found.violations.filter(({ from }) => from === path).map(({ rule }) => rule);

  test.each(Object.entries(planted))('%s catches what it was made for', (rule, imports) => {
    const missed = imports.map(([from]) => from).filter((from) => !firedFor(from).includes(rule));
    expect(missed).toEqual([]);
  });
  test('no-dead-files catches a file without friends', () => {
    expect(firedFor(lonelyFile)).toEqual(['no-dead-files']);
  });
  test('have each been seen to fire', () => {
    expect(ruleNames().filter((rule) => rule !== 'no-dead-files' && !planted[rule])).toEqual([]);
  });
  test.each(allowed.map(([from, to]) => [from, to]))('let %s import %s', (from) => {
    expect(firedFor(from)).toEqual([]);
  });
});
