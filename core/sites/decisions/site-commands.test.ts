import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { grace, sisterDube } from '@thari/testing/cast';
import { siteWorkId as id, type SiteMonths, siteMonths } from '@thari/testing/site-months';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SiteCommand } from './site-commands.ts';

const today = on('2026-03-10');
const entry = /^0199f2d0-005e-/;
let site: SiteMonths;
beforeEach(() => {
  site = siteMonths();
});
const tell = (command: SiteCommand, day = today, by: typeof grace | typeof sisterDube = grace) =>
  site.tell(command, day, by);

const group = (over: object = {}): SiteCommand => ({
  name: 'holdGroup',
  data: { groupId: id(1), heldOn: today, kind: 'mother-and-baby', topics: ['feeding'], named: 6, unnamed: 2, ...over },
});
const talk = (over: object = {}): SiteCommand => ({
  name: 'holdHealthTalk',
  data: { talkId: id(2), heldOn: today, place: 'waiting-room', topics: [], women: 20, men: 3, young: 5, ...over },
});
const review = (over: object = {}): SiteCommand => ({
  name: 'holdReview',
  data: { reviewId: id(3), heldOn: today, month: '2026-02', present: ['nurse'], ...over },
});
const action = (over: object = {}): SiteCommand => ({
  name: 'agreeAction',
  data: { actionId: id(4), agreedOn: today, dueOn: addDays(today, 7), by: 'nurse', what: 'Ask the driver.', ...over },
});
const closing = (over: object = {}): SiteCommand => ({
  name: 'closeAction',
  data: { actionId: id(4), closedOn: today, outcome: 'done', ...over },
});
const cover = (over: object = {}): SiteCommand => ({
  name: 'arrangeCover',
  data: {
    coverId: id(5),
    arrangedOn: today,
    workerId: grace.id,
    coveredBy: sisterDube.id,
    fromOn: on('2026-03-16'),
    untilOn: on('2026-03-20'),
    ...over,
  },
});
const round = (over: object = {}): SiteCommand => ({
  name: 'startRound',
  data: { roundId: id(6), startedOn: today, leftAt: '09:00', backBy: '13:00', visits: 3, worker: grace.id, ...over },
});
const back = (over: object = {}): SiteCommand => ({
  name: 'endRound',
  data: { roundId: id(6), endedOn: today, backAt: '12:40', ...over },
});

describe('a group or a talk', () => {
  test('is recorded once', () => {
    expect(tell(group())).toMatch(entry);
    expect(tell(group())).toBe('already-recorded');
    expect(tell(talk())).toMatch(entry);
    expect(tell(talk())).toBe('already-recorded');
  });
  test('may be told today and up to 62 days later, not before it was', () => {
    expect(tell(group({ heldOn: addDays(today, 1) }))).toBe('in-the-future');
    expect(tell(group({ heldOn: addDays(today, -63) }))).toBe('too-long-ago');
    expect(tell(group({ heldOn: addDays(today, -62) }))).toMatch(entry);
    expect(tell(talk({ heldOn: addDays(today, 1) }))).toBe('in-the-future');
  });
  test('to which nobody came is none', () => {
    expect(tell(group({ named: 0, unnamed: 0 }))).toBe('nobody-came');
    expect(tell(group({ named: 0, unnamed: 1 }))).toMatch(entry);
    expect(tell(talk({ women: 0, men: 0, young: 0 }))).toBe('nobody-came');
  });
  test('has no more young people than people', () => {
    expect(tell(talk({ women: 3, men: 1, young: 5 }))).toBe('more-young-than-people');
    expect(tell(talk({ women: 3, men: 1, young: 4 }))).toMatch(entry);
  });
  test('with a field that nobody knows is refused: a name could be in it', () => {
    expect(tell(group({ whoCame: 'Nomsa' }))).toBe('wrong-shape');
    expect(tell(group({ heldOn: '2026-02-30' }))).toBe('wrong-shape');
  });
});

describe('a look at a month', () => {
  test('may be held before the month is over, not before it began', () => {
    expect(tell(review({ month: '2026-04' }))).toBe('month-not-begun');
    expect(tell(review({ month: '2026-03' }))).toMatch(entry);
    expect(tell(review({ month: '2026-02' }))).toBe('already-recorded');
  });
});

describe('what was agreed', () => {
  test('says what, and a day that is not before it was agreed', () => {
    expect(tell(action({ what: '  ' }))).toBe('nothing-said');
    expect(tell(action({ dueOn: addDays(today, -1) }))).toBe('due-before-agreed');
    expect(tell(action({ dueOn: today }))).toMatch(entry);
  });
  test('is closed once, not before it was agreed', () => {
    expect(tell(closing())).toBe('not-open');
    expect(tell(action({ agreedOn: addDays(today, -3) }))).toMatch(entry);
    expect(tell(closing({ closedOn: addDays(today, -4) }))).toBe('before-it-was-agreed');
    expect(tell(closing({ closedOn: addDays(today, -3) }))).toMatch(entry);
    expect(tell(closing())).toBe('not-open');
  });
  test('in the month before is closed in this one', () => {
    expect(tell(action({ agreedOn: on('2026-02-27') }))).toMatch(entry);
    expect(tell(closing())).toMatch(entry);
  });
  test('says no more than a sealed part can hold', () => {
    expect(tell(action({ what: 'x'.repeat(2001) }))).toBe('too-many-words');
    expect(tell(action({ what: 'x'.repeat(2000) }))).toMatch(entry);
  });
});

describe('cover for a worker who is away', () => {
  test('is by somebody else, for days that are not over', () => {
    expect(tell(cover({ coveredBy: grace.id }))).toBe('covers-herself');
    expect(tell(cover({ untilOn: on('2026-03-15') }))).toBe('ends-before-it-begins');
    expect(tell(cover({ fromOn: on('2026-03-02'), untilOn: addDays(today, -1) }))).toBe('over-already');
    expect(tell(cover({ fromOn: on('2026-03-02'), untilOn: today }))).toMatch(entry);
  });
  test('is for at most 180 days', () => {
    expect(tell(cover({ fromOn: today, untilOn: addDays(today, 180) }))).toBe('too-long-away');
    expect(tell(cover({ fromOn: today, untilOn: addDays(today, 179) }))).toMatch(entry);
  });
  test('is arranged once for the same days, and not by a colleague who is away herself', () => {
    expect(tell(cover())).toMatch(entry);
    expect(tell(cover({ coverId: id(15), fromOn: on('2026-03-20'), untilOn: on('2026-03-25') }))).toBe(
      'covered-already',
    );
    expect(tell(cover({ coverId: id(15), fromOn: on('2026-03-21'), untilOn: on('2026-03-25') }))).toMatch(entry);
    const other = { coverId: id(16), workerId: sisterDube.id, coveredBy: grace.id };
    expect(tell(cover({ ...other, fromOn: on('2026-03-16'), untilOn: on('2026-03-16') }))).toBe('colleague-away');
    expect(tell(cover({ ...other, fromOn: on('2026-03-15'), untilOn: on('2026-03-15') }))).toMatch(entry);
  });
  test('ends on its last day by itself, and earlier when she is back', () => {
    const end = (endedOn: string): SiteCommand => ({
      name: 'endCover',
      data: { coverId: id(5), endedOn: on(endedOn) },
    });
    expect(tell(end('2026-03-10'))).toBe('not-open');
    expect(tell(cover())).toMatch(entry);
    expect(tell(end('2026-03-21'), on('2026-03-22'))).toBe('over-already');
    expect(tell(end('2026-03-18'), on('2026-03-18'))).toMatch(entry);
    expect(tell(end('2026-03-18'), on('2026-03-18'))).toBe('not-open');
  });
});

describe('a round of visits at home', () => {
  test('is one at a time for one worker, and ends after it began', () => {
    expect(tell(round({ backBy: '09:00' }))).toBe('back-before-leaving');
    expect(tell(round())).toMatch(entry);
    expect(tell(round({ roundId: id(16) }))).toBe('out-already');
    expect(tell(round({ roundId: id(16), worker: sisterDube.id }), today, sisterDube)).toMatch(entry);
    expect(tell(back({ endedOn: addDays(today, -1) }))).toBe('back-before-leaving');
    expect(tell(back())).toMatch(entry);
    expect(tell(back())).toBe('not-open');
    expect(tell(round({ roundId: id(17), leftAt: '14:00', backBy: '16:00' }))).toMatch(entry);
  });
});

describe('a woman who wants no record', () => {
  const served = (over: object = {}): SiteCommand => ({
    name: 'serveUnrecordedWoman',
    data: { serviceId: id(8), servedOn: today, services: ['talk', 'brought-to-nurse'], ...over },
  });
  test('is counted once, by the day and what was done for her', () => {
    expect(tell(served())).toMatch(entry);
    expect(tell(served())).toBe('already-recorded');
    expect(site.items[0]?.event.data).toEqual({
      serviceId: id(8),
      servedOn: today,
      services: ['brought-to-nurse', 'talk'],
    });
  });
  test('is counted for something that was done, today or before', () => {
    expect(tell(served({ services: [] }))).toBe('no-service');
    expect(tell(served({ servedOn: addDays(today, 1) }))).toBe('in-the-future');
    expect(tell(served({ servedOn: addDays(today, -63) }))).toBe('too-long-ago');
    expect(tell(served({ servedOn: addDays(today, -62) }))).toMatch(entry);
  });
  test('leaves nothing behind that came along with it', () => {
    expect(tell(served({ givenName: 'Nomsa' }))).toMatch(entry);
    expect(JSON.stringify(site.items)).not.toContain('Nomsa');
  });
});

describe('an entry', () => {
  test('is taken back in its own month, and is then as if it had not been', () => {
    const told = tell(group({ heldOn: on('2026-02-27') }));
    const undo: SiteCommand = { name: 'withdrawSiteEntry', data: { withdraws: told, reason: 'undone' } };
    expect(tell(undo)).toMatch(entry);
    expect(site.items[1]?.event.stream).toBe(site.items[0]?.event.stream);
    expect(tell(undo)).toBe('entry-unknown');
    expect(tell(group({ heldOn: on('2026-02-27') }))).toMatch(entry);
  });
});
