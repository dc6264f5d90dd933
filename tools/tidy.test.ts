import { describe, expect, test } from 'vitest';
import { allChecks } from './tidy/all-checks.ts';
import { readTree } from './tree.ts';

const tree = readTree();

describe.each(Object.entries(allChecks))('%s', (_, { says, find, faults, fine }) => {
  test('sees each fault that was planted for it', () => {
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.filter((files) => find(files).length === 0)).toEqual([]);
  });
  test('is silent where nothing is wrong', () => {
    expect(find(fine)).toEqual([]);
  });
  test(says, () => {
    expect(find(tree)).toEqual([]);
  });
});

test('every check in tools/tidy is applied', () => {
  const parts = ['all-checks', 'ratchet', 'syntax', 'tidy-check'];
  const names = tree.flatMap(({ path }) => /^tools\/tidy\/(.+)\.ts$/.exec(path)?.[1] ?? []);
  expect(names.filter((name) => !parts.includes(name))).toEqual(Object.keys(allChecks));
});
