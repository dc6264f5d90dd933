import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  disclosureEnded,
  disclosureId,
  disclosureRecorded,
  enrolled,
  history,
  safeReachSet,
  safetyFlagSet,
} from '@thari/testing/care';
import { nomsa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { endDisclosure } from './end-disclosure.ts';
import { pairStateFrom } from './pair-state.ts';
import { recordDisclosure } from './record-disclosure.ts';
import { setSafeReach } from './set-safe-reach.ts';
import { setSafetyFlag } from './set-safety-flag.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('somebody who knows', () => {
  const told = disclosureRecorded();
  test('is recorded by relation, and by name only in the sealed part', () => {
    const answer = recordDisclosure(given(), { ...told.data, note: ' Lerato ' }, today);
    expect(answer).toEqual(ok([{ ...told, privatePart: { personId: nomsa.id, content: { note: 'Lerato' } } }]));
    expect(answer.ok && JSON.stringify(answer.value[0]?.data)).not.toContain('Lerato');
  });
  test('is recorded once', () => {
    expect(recordDisclosure(given(told), told.data, today)).toEqual(refuse('already-recorded'));
  });
  test('is taken off once, and only who is there', () => {
    const end = disclosureEnded();
    expect(endDisclosure(given(told), end.data, today)).toEqual(ok([end]));
    expect(endDisclosure(given(told, end), end.data, today)).toEqual(refuse('already-recorded'));
    expect(endDisclosure(given(told), { ...end.data, disclosureId: disclosureId(2) }, today)).toEqual(
      refuse('person-unknown'),
    );
  });
});

describe('how she is reached', () => {
  const reach = safeReachSet();
  test('is said with the words that changed, an emptied one too', () => {
    const answer = setSafeReach(given(), { ...reach.data, words: { phone: '', neverSay: ' clinic\u202e ' } }, today);
    const privatePart = { personId: nomsa.id, content: { phone: '', neverSay: 'clinic' } };
    expect(answer).toEqual(ok([{ ...reach, privatePart }]));
  });
  test('is not recorded twice, and is when it goes back to what was said before', () => {
    expect(setSafeReach(given(reach), reach.data, today)).toEqual(refuse('already-recorded'));
    expect(setSafeReach(given(reach, safeReachSet({ days: [6] })), reach.data, today)).toEqual(ok([reach]));
  });
  test.each([
    ['16:00', '15:59', false],
    ['16:00', '16:00', false],
    ['16:00', '16:01', true],
  ])('from %s until %s is possible: %s', (fromTime, untilTime, possible) => {
    const answer = setSafeReach(given(), { ...reach.data, fromTime, untilTime }, today);
    expect(answer.ok || answer.reason).toBe(possible ? true : 'hours-reversed');
  });
  test('names a day once', () => {
    const answer = setSafeReach(given(), { ...reach.data, days: [5, 1, 5] }, today);
    expect(answer).toMatchObject({ value: [{ data: { days: [1, 5] } }] });
  });
});

describe('the safety flag', () => {
  const up = safetyFlagSet();
  const down = (day: string) => ({ raised: false, setOn: on(day) });
  test('is raised once, and there is nothing to take down where none is up', () => {
    expect(setSafetyFlag(given(), up.data, today)).toEqual(ok([up]));
    expect(setSafetyFlag(given(up), up.data, today)).toEqual(refuse('already-recorded'));
    expect(setSafetyFlag(given(), down('2026-03-02'), today)).toEqual(refuse('already-recorded'));
  });
  test.each([
    ['2026-03-01', 'answered-since'],
    ['2026-03-02', true],
    ['2026-03-03', true],
  ])('raised on 2 March is taken down by a word of %s: %s', (day, outcome) => {
    const answer = setSafetyFlag(given(up), down(day), today);
    expect(answer.ok || answer.reason).toBe(outcome);
  });
});
