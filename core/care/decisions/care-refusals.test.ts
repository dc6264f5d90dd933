import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { careRefusals } from './care-refusals.ts';

test('every reason for a refusal is expected by a test of this folder', () => {
  const here = import.meta.dirname;
  const tests = readdirSync(here).filter((file) => file.endsWith('.test.ts'));
  const source = tests.map((file) => readFileSync(`${here}/${file}`, 'utf8')).join('\n');
  expect(careRefusals.filter((reason) => !source.includes(`'${reason}'`))).toEqual([]);
});
