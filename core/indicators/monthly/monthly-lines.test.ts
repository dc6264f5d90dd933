import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import * as story from '@thari/testing/care';
import { appointmentId, nomsa, referralId, sampleId, sessionId, thandi, viralLoadId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { boxesOf, cellsIn, countedOf, timesIn } from './count-lines.ts';

const pack = packFor('LS', on('2026-06-01'));
const recordOf = (...drafts: story.AnyDraft[]) => fold(pairRecord, story.history(...drafts));

/** "figure band day" of one line, so that a test reads like a tally. */
const tally = (line: string, ...drafts: story.AnyDraft[]): string[] => {
  const record = recordOf(...drafts);
  return record
    ? countedOf(record, pack)
        .filter((row) => row.line === line)
        .map(({ figure, band, on: day }) => `${figure} ${band} ${day}`)
    : [];
};
const above = (line: string, ...drafts: story.AnyDraft[]) =>
  tally(line, ...drafts).filter((row) => row.startsWith('numerator'));

const { enrolled, born, pregnancyRecorded, statusLearned } = story;

describe('new clients', () => {
  test('stand in the one box that was theirs on the day they joined', () => {
    expect(tally('new-clients', enrolled(), pregnancyRecorded())).toEqual([
      'numerator pregnant-positive-new 2025-10-06',
    ]);
    const known = enrolled({ statusKnown: 'before-this-pregnancy' });
    expect(tally('new-clients', known, pregnancyRecorded())).toEqual(['numerator pregnant-positive-known 2025-10-06']);
  });
  test('are not moved by what is learned later', () => {
    const unknown = enrolled({ status: 'unknown', statusKnown: 'not-applicable' });
    expect(tally('new-clients', unknown, pregnancyRecorded(), statusLearned())).toEqual([
      'numerator pregnant-unknown 2025-10-06',
    ]);
  });
  test.each([
    ['2026-01-14', 'neither'],
    ['2026-01-15', 'after-birth-positive'],
    ['2026-01-16', 'after-birth-positive'],
  ])('joining on %s with a baby born on the 15th, one is %s', (day, band) => {
    expect(tally('new-clients', enrolled({ enrolledOn: on(day) }), born())).toEqual([`numerator ${band} ${day}`]);
  });
});

test('sessions: two of one stage on one day are one, of another day or stage another', () => {
  const held = (number: number, changes = {}) => story.sessionHeld({ sessionId: sessionId(number), ...changes });
  const sessions = [held(1), held(2), held(3, { stage: 'birth-plan' }), held(4, { heldOn: on('2025-10-21') })];
  expect(tally('sessions-held', enrolled(), ...sessions)).toEqual([
    'numerator pregnancy 2025-10-20',
    'numerator birth-plan 2025-10-20',
    'numerator pregnancy 2025-10-21',
  ]);
});

describe('booked visits', () => {
  const booked = story.appointmentBooked();
  test('kept late, a visit counts on the day for which it was booked', () => {
    const late = story.appointmentKept({ keptOn: on('2026-03-05') });
    expect(tally('visits-kept', enrolled(), booked, late)).toEqual([
      'denominator due 2026-03-02',
      'numerator kept 2026-03-02',
    ]);
    expect(tally('daily-tally', enrolled(), booked, late)).toEqual([
      'numerator kept 2026-03-05',
      'numerator seen 2026-03-05',
    ]);
  });
  test('missed, it is missed; of which nobody wrote anything, it is only due', () => {
    expect(above('visits-missed', enrolled(), booked, story.appointmentMissed())).toHaveLength(1);
    expect(tally('visits-missed', enrolled(), booked)).toEqual(['denominator due 2026-03-02']);
  });
  test('called off, it is not due; and a group alone is no priority', () => {
    expect(tally('visits-kept', enrolled(), booked, story.appointmentCancelled())).toEqual([]);
    expect(tally('visits-kept', enrolled(), story.appointmentBooked({ reasons: ['group'] }))).toEqual([]);
  });
  test('two of one day are one, and kept when one of them was', () => {
    const other = story.appointmentBooked({ appointmentId: appointmentId(2) });
    const drafts = [
      enrolled(),
      booked,
      other,
      story.appointmentMissed(),
      story.appointmentKept({ appointmentId: appointmentId(2) }),
    ];
    expect(tally('visits-kept', ...drafts)).toEqual(['denominator due 2026-03-02', 'numerator kept 2026-03-02']);
    expect(above('visits-missed', ...drafts)).toEqual([]);
  });
});

describe('searches', () => {
  const missed = [enrolled(), story.appointmentBooked(), story.appointmentMissed()];
  const attempt = (outcome: 'no-answer' | 'will-return', day = '2026-03-04') =>
    story.tracingAttempted({ outcome, attemptedOn: on(day) });
  test('count once, on the day of the first attempt', () => {
    expect(tally('searches-reached', ...missed, attempt('no-answer'), attempt('will-return', '2026-04-02'))).toEqual([
      'denominator traced 2026-03-04',
      'numerator reached 2026-03-04',
    ]);
  });
  test('nobody answering is no word of her', () => {
    expect(above('searches-reached', ...missed, attempt('no-answer'))).toEqual([]);
  });
  test.each([
    ['2026-03-03', 0],
    ['2026-03-04', 1],
    ['2026-03-05', 1],
  ])('seen on %s, when the search began on the 4th, she returned %i times', (day, times) => {
    const seen = story.sessionHeld({ heldOn: on(day) });
    expect(above('searches-returned', ...missed, attempt('will-return'), seen)).toHaveLength(times);
  });
});

describe('babies’ checks', () => {
  // Lesotho asks for the first at six weeks: the days come from the plan, so the test asks for them there.
  const firstDue = tally('baby-checks-in-time', enrolled(), born())
    .filter((row) => row.startsWith('denominator'))
    .map((row) => on(row.slice(-10)))
    .sort()[0];
  const takenAfter = (days: number) => story.sampleTaken({ takenOn: addDays(firstDue ?? on('2026-02-26'), days) });
  test.each([
    [-1, 1],
    [0, 1],
    [1, 0],
  ])('taken %i days after its day, the first is %i times in time', (days, count) => {
    expect(above('baby-checks-in-time', enrolled(), born(), takenAfter(days))).toHaveLength(count);
  });
  test('of a baby that died the later ones are no longer due', () => {
    const due = (...more: story.AnyDraft[]) => tally('baby-checks-in-time', enrolled(), born(), ...more).length;
    expect(due()).toBeGreaterThan(1);
    expect(due(story.infantDied())).toBeLessThan(due());
  });
  test('samples and answers count on their own days, and an antibody test is not among them', () => {
    const drafts = [enrolled(), born(), story.sampleTaken(), story.resultReceived(), story.resultGiven()];
    expect(tally('baby-samples', ...drafts)).toEqual(['numerator taken 2026-02-26']);
    expect(tally('baby-answers-given', ...drafts)).toEqual(['numerator given 2026-03-16']);
    expect(tally('baby-samples', enrolled(), born(), story.sampleTaken({ test: 'antibody' }))).toEqual([]);
  });
});

describe('her checks', () => {
  const taken = story.viralLoadTaken();
  const answered = (copies: number) => story.viralLoadReceived({ outcome: 'measured', copies });
  test('taken, one is due and done on its day', () => {
    expect(tally('her-checks-done', enrolled(), taken).filter((row) => row.endsWith('2025-12-15'))).toEqual([
      'denominator due 2025-12-15',
      'numerator done 2025-12-15',
    ]);
  });
  test.each([
    [pack.settings.viralLoad.repeatFrom - 1, 1],
    [pack.settings.viralLoad.repeatFrom, 0],
    [pack.settings.viralLoad.repeatFrom + 1, 0],
  ])('%i copies are %i times suppressed', (copies, count) => {
    expect(above('her-answers-suppressed', enrolled(), taken, answered(copies))).toHaveLength(count);
  });
  test('a rejected sample has no answer', () => {
    const rejected = story.viralLoadReceived({ sampleId: viralLoadId(), outcome: 'rejected' });
    expect(tally('her-answers-suppressed', enrolled(), taken, rejected)).toEqual([]);
  });
});

test.each([
  [59, 'by-60-days'],
  [60, 'by-60-days'],
  [61, 'later'],
])('the second medicine first given at %i days is %s', (days, band) => {
  const givenOn = addDays(on('2026-01-15'), days);
  expect(tally('second-medicine-started', enrolled(), born(), story.cotrimoxazoleGiven({ givenOn }))).toEqual([
    `numerator ${band} ${givenOn}`,
  ]);
});

test('the first medicine counts once, on the day it was first given', () => {
  const again = story.prophylaxisGiven({ givenOn: on('2026-02-10'), first: false });
  expect(tally('first-medicine-started', enrolled(), born(), again, story.prophylaxisGiven())).toEqual([
    'numerator started 2026-01-16',
  ]);
});

describe('only breast milk', () => {
  const fed = (day: string, feeding: 'exclusive' | 'mixed') => story.feedingRecorded({ recordedOn: on(day), feeding });
  test.each([
    ['2026-06-14', 0],
    ['2026-06-15', 1],
    ['2026-08-15', 1],
    ['2026-08-16', 0],
  ])('told on %s of a baby born on 15 January, counts %i times', (day, count) => {
    expect(above('only-breast-milk', enrolled(), born(), fed(day, 'exclusive'))).toHaveLength(count);
  });
  test('the last that was told decides', () => {
    expect(
      above('only-breast-milk', enrolled(), born(), fed('2026-07-01', 'exclusive'), fed('2026-07-20', 'mixed')),
    ).toEqual([]);
  });
  test.each([
    ['2026-07-14', 0],
    ['2026-07-15', 0],
    ['2026-07-16', 1],
  ])('a baby that died on %s turned six months %i times', (day, count) => {
    expect(tally('only-breast-milk', enrolled(), born(), story.infantDied({ diedOn: on(day) }))).toHaveLength(count);
  });
});

test('two referrals of one day for two reasons are two, and closing one counts on its own day', () => {
  const second = story.referralMade({ referralId: referralId(2), reason: 'safety' });
  const drafts = [enrolled(), story.referralMade(), second, story.referralClosed()];
  expect(tally('referrals-made', ...drafts)).toEqual(['numerator mood 2026-02-26', 'numerator safety 2026-02-26']);
  expect(tally('referrals-closed', ...drafts)).toEqual(['numerator mood 2026-03-05']);
});

test('a partner counts when the test was done, not when it was agreed to', () => {
  const offered = (outcome: 'done' | 'accepted') => story.serviceOffered({ service: 'partner-test', outcome });
  expect(tally('partners-tested', enrolled(), offered('accepted'))).toEqual([]);
  expect(tally('partners-tested', enrolled(), offered('done'))).toHaveLength(1);
});

test('who left and came back has left all the same, on that day', () => {
  expect(tally('exits-by-code', enrolled(), story.exited(), story.returned())).toEqual(['numerator lost 2026-04-20']);
});

test('a period holds its first and its last day, and no other', () => {
  const record = recordOf(enrolled(), story.sessionHeld(), born(), story.sampleTaken({ sampleId: sampleId(1) }));
  const boxes = record ? boxesOf(record, pack) : {};
  const sessions = (from: string, to: string) =>
    cellsIn({ from: on(from), to: on(to) }, [boxes]).filter(({ line }) => line === 'sessions-held');
  expect(sessions('2025-10-20', '2025-10-20')).toEqual([
    { line: 'sessions-held', figure: 'numerator', band: 'pregnancy', count: 1 },
  ]);
  const day = { from: on('2025-10-20'), to: on('2025-10-20') };
  const asked = { line: 'sessions-held', figure: 'numerator', bands: ['pregnancy'] } as const;
  expect(timesIn(day, boxes, asked)).toBe(1);
  expect(timesIn(day, boxes, { ...asked, bands: ['leaving'] })).toBe(0);
  expect(sessions('2025-10-01', '2025-10-19')).toEqual([]);
  expect(sessions('2025-10-21', '2025-10-31')).toEqual([]);
});

test('the people of a line are hers: the woman and her own babies', () => {
  const record = recordOf(enrolled(), pregnancyRecorded(), born(), story.sampleTaken(), story.cotrimoxazoleGiven());
  const people = new Set((record ? countedOf(record, pack) : []).map(({ personId }) => personId));
  expect([...people].sort()).toEqual([nomsa.id, thandi.id].sort());
});
