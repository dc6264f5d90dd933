import { calendarDate as on } from '@thari/kernel/calendar-date';
import type { PlanItem } from '@thari/protocol/rule';
import { enrolled } from '@thari/testing/care';
import { thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairOf, sayingOf } from './person-for-tests.ts';
import { planView } from './plan-view.ts';

const item = (change: Partial<PlanItem> = {}): PlanItem => ({
  id: 'a',
  rule: 'infant-tests',
  about: thandi.id,
  what: 'baby-check',
  window: { fromOn: on('2026-02-26'), dueOn: on('2026-03-05'), lateAfterOn: on('2026-03-10'), lastOn: undefined },
  settled: undefined,
  actor: 'nurse',
  priority: 'a',
  asked: 'on-its-day',
  why: 'test-at-this-age',
  source: { source: 'who-smart-hiv', place: 'HIV.D5', evidence: 'unverified' },
  ...change,
});
const saying = (clear: boolean) => sayingOf(pairOf(enrolled()), clear);
const firstOf = (change: Partial<PlanItem> = {}, clear = true) => planView([item(change)], saying(clear)).open[0];

describe('something planned', () => {
  test('says for whom, in which days, why and from where', () => {
    expect(firstOf()).toMatchObject({
      what: 'HIV test of the baby',
      about: 'Thandi',
      state: { kind: 'due', text: 'due now' },
      window: '26 February to 5 March',
      lateAfter: 'late after 10 March',
      unverified: 'not yet checked by a clinician',
    });
  });
  test('names neither the thing nor the place in the paper while clear words are hidden', () => {
    expect(JSON.stringify(firstOf({}, false))).not.toMatch(/HIV/);
    expect(firstOf({}, false)).toMatchObject({ what: 'baby’s check', source: 'World Health Organization, 2026' });
  });
  test('is late from the day after', () => {
    const window = { ...item().window, lateAfterOn: on('2026-03-09') };
    expect(firstOf({ window })?.state.text).toBe('late');
  });
  test('that waits for the laboratory is open and says since when', () => {
    expect(firstOf({ settled: { how: 'waiting', since: on('2026-03-01') } })?.state.text).toBe('waiting since 1 March');
  });
});

test('what is late stands first; what is done or not needed stands apart', () => {
  const late = item({ id: 'late', window: { ...item().window, lateAfterOn: on('2026-03-06') } });
  const coming = item({ id: 'coming', window: { ...item().window, fromOn: on('2026-03-20') } });
  const done = item({ id: 'done', settled: { how: 'done', on: on('2026-03-01') } });
  const left = item({ id: 'left', settled: { how: 'stopped', why: 'left' } });
  const { open, settled } = planView([coming, done, item(), left, late], saying(false));
  expect(open.map(({ key }) => key)).toEqual(['late', 'a', 'coming']);
  expect(settled.map(({ state }) => state.text)).toEqual(['done 1 March', 'she left']);
});
