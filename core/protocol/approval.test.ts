import { calendarDate as on } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { allRules } from './all-rules.ts';
import { packsInUse, rulesOfThePractice } from './approval.ts';
import { type Approval, approvalOf } from './approval-of.ts';
import { fingerprintOf } from './fingerprint.ts';
import { packVersion } from './pack.ts';
import { packsOf } from './packs/all-packs.ts';
import { kenya } from './packs/kenya.ts';

const signed = (facts: Partial<Approval> = {}): Approval => ({
  pack: packVersion(kenya),
  fingerprint: fingerprintOf(kenya),
  verified: [],
  on: on('2026-05-01'),
  ...facts,
});
const rulesInKenya = (approvals: readonly Approval[], training = false) =>
  packsInUse('KE', { training, approvals }).find(({ id }) => id === 'kenya')?.rules ?? [];
const unverified = kenya.rules.filter((id) =>
  allRules.some((rule) => rule.id === id && rule.source.evidence === 'unverified'),
);

describe('with real people', () => {
  test('a draft asks for nothing clinical: only the diary and the search run', () => {
    expect(rulesInKenya([]).toSorted()).toEqual(rulesOfThePractice.filter((id) => kenya.rules.includes(id)).toSorted());
  });
  test('a signature lets every rule run that somebody had read in its source', () => {
    expect(rulesInKenya([signed()])).toContain('infant-tests');
  });
  test('a rule from memory runs only where the clinician says that she checked it herself', () => {
    const [rule] = unverified;
    expect(rule).toBeDefined();
    expect(rulesInKenya([signed()])).not.toContain(rule);
    expect(rulesInKenya([signed({ verified: [rule ?? ''] })])).toContain(rule);
  });
  test('a signature under another fingerprint counts for nothing: the pack was changed after it was read', () => {
    expect(rulesInKenya([signed({ fingerprint: '0000000000000000' })])).toEqual(rulesInKenya([]));
  });
  test('a signature for one pack is none for another', () => {
    expect(rulesInKenya([signed({ pack: 'who-2021/1' })])).toEqual(rulesInKenya([]));
  });
  test('of two signatures the later one counts', () => {
    const later = signed({ on: on('2026-06-01'), verified: ['treatment-start'] });
    expect(approvalOf(kenya, [later, signed()])?.verified).toEqual(['treatment-start']);
  });
});

test('in training every rule of every pack runs', () => {
  expect(packsInUse('KE', { training: true, approvals: [] })).toEqual(packsOf('KE'));
});

describe('a fingerprint', () => {
  test('changes with any number of the pack', () => {
    const { tracing } = kenya.settings;
    const other = { ...kenya, settings: { ...kenya.settings, tracing: { ...tracing, interruptionAfterDays: 31 } } };
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(kenya));
  });
  test('changes with the rules that are switched on', () => {
    expect(fingerprintOf({ ...kenya, rules: kenya.rules.slice(1) })).not.toBe(fingerprintOf(kenya));
  });
  test('does not change when the pack is signed', () => {
    const approvedBy = { name: 'Sister Dube', role: 'nurse', on: on('2026-05-01') };
    expect(fingerprintOf({ ...kenya, approvedBy })).toBe(fingerprintOf(kenya));
  });
  test('does not hang on the order in which fields were written', () => {
    const backwards = Object.fromEntries(Object.entries(kenya).toReversed()) as typeof kenya;
    expect(fingerprintOf(backwards)).toBe(fingerprintOf(kenya));
  });
});
