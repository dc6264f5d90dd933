import { calendarDate as on } from '@thari/kernel/calendar-date';
import { siteWorkFrom } from '@thari/sites/projections/site-work';
import { grace, sisterDube } from '@thari/testing/cast';
import { siteWorkId as id, siteMonths } from '@thari/testing/site-months';
import { expect, test } from 'vitest';
import { siteCountsIn } from './site-counts.ts';

const march = { from: on('2026-03-01'), to: on('2026-03-31') };
const site = siteMonths();
const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(on);
for (const [i, heldOn] of days.entries()) {
  const by = i === 1 ? sisterDube : grace;
  const data = { groupId: id(i + 1), heldOn, kind: 'mixed' as const, topics: [], named: 3, unnamed: 2 };
  site.tell({ name: 'holdGroup', data }, on('2026-04-02'), by);
  const talk = { talkId: id(i + 11), heldOn, place: 'community' as const, topics: [], women: 20, men: 4, young: 9 };
  site.tell({ name: 'holdHealthTalk', data: talk }, on('2026-04-02'), by);
}
const work = siteWorkFrom(site.read());

test('a group counts in the month in which it met: on its first day and its last, not the day before or after', () => {
  expect(siteCountsIn(work, march)).toEqual({
    supportGroups: 2,
    supportGroupAttendance: 10,
    healthTalks: 2,
    healthTalkAttendance: 48,
  });
});
test('those of one worker are those she wrote down', () => {
  expect(siteCountsIn(work, march, sisterDube.id)).toMatchObject({ supportGroups: 1, healthTalks: 1 });
  expect(siteCountsIn(work, march, grace.id)).toMatchObject({ supportGroups: 1, supportGroupAttendance: 5 });
});
