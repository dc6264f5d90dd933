import { readdirSync } from 'node:fs';
import { anyPairFacts } from '@thari/testing/any-facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allRules } from '../all-rules.ts';
import { allPacks } from '../packs/all-packs.ts';
import { planFor } from '../plan.ts';
import type { What } from '../rule.ts';
import { sources } from '../sources.ts';
import { whys } from '../why.ts';

const act =
  /\b(?:start|begin|initiate|commence|stop|discontinue|withhold|end|change|switch|adjust|skip|double|give|gives|prescribe|take her off)\b/i;
const medicine =
  /\b(?:medicines?|medication|drugs?|treatment|therapy|art|arvs?|antiretrovirals?|prophylaxis|co-?trimoxazole|nevirapine|syrup|tablets?|pills?|doses?)\b/i;
const diagnose = /\b(?:diagnose|she is positive|baby is positive|is infected)\b/i;
const clinician = /\b(?:nurse|clinician|doctor)\b/i;

/** A sentence that would have a lay worker diagnose, or start, stop, change or give a medicine: no clinician is in it. */
const instructsHer = (text: string): boolean =>
  text
    .split(/[.;]/)
    .some(
      (sentence) =>
        !clinician.test(sentence) && ((act.test(sentence) && medicine.test(sentence)) || diagnose.test(sentence)),
    );

const everyText = [
  ...allRules.flatMap(({ says, source }) => [says, source.place]),
  ...Object.values<string>(whys),
  ...Object.values(sources),
  ...JSON.stringify(allPacks).match(/"(?:name|place)":"[^"]*"/g)!,
];

describe('a mentor mother is never told to diagnose, or to start, stop, change or give a medicine', () => {
  test.each([
    'Stop the syrup at six weeks.',
    'Start treatment today.',
    'Give co-trimoxazole from week four.',
    'Change her tablets when the count is high.',
    'When the test is reactive, diagnose.',
    'A nurse takes the sample. Then start ART.',
  ])('and this check would see it: %s', (text) => {
    expect(instructsHer(text)).toBe(true);
  });
  test.each([
    'A nurse starts treatment the same day.',
    'The final test is due at 18 months.',
    'Ask whether the baby is getting the medicine.',
  ])('nor does it see what is not there: %s', (text) => {
    expect(instructsHer(text)).toBe(false);
  });
  test('in any sentence of any rule, pack, reason or source', () => {
    expect(everyText.length).toBeGreaterThan(80);
    expect(everyText.filter(instructsHer)).toEqual([]);
  });
  test('by any item: whatever touches blood or medicine has a nurse or a laboratory as its actor', () => {
    const hers: readonly What[] = ['visit', 'find-her', 'baby-expected', 'talk', 'be-there', 'leaving'];
    fc.assert(
      fc.property(anyPairFacts(), fc.constantFrom(...allPacks), (facts, pack) => {
        expect(
          planFor(facts, [pack]).filter(({ actor, what }) => actor === 'mentor-mother' && !hers.includes(what)),
        ).toEqual([]);
      }),
    );
  });
});

describe('the rule book', () => {
  test('lists every rule there is, each named like its file', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts'));
    expect(allRules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
  });
  test('has a test beside every rule', () => {
    const files = readdirSync(import.meta.dirname);
    expect(allRules.filter(({ id }) => !files.includes(`${id}.test.ts`))).toEqual([]);
  });
  test.each(allRules.map((rule) => [rule.id, rule] as const))(
    '%s says one thing in a sentence, and where it is from',
    (_, rule) => {
      expect(rule.says).toMatch(/^[A-Z].{20,}\.$/);
      expect(rule.source.place.length).toBeGreaterThan(5);
      expect(sources).toHaveProperty([rule.source.source]);
    },
  );
});
