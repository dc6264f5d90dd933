import { addMonths, calendarDate as on } from '@thari/kernel/calendar-date';
import type { SiteCommand } from '@thari/sites/decisions/site-commands';
import { siteMonthStream } from '@thari/sites/site-month';
import { grace, lerato, maputsoeClinic, nomsa, sessionId, sisterDube, zodwa } from '@thari/testing/cast';
import { siteWorkId as id } from '@thari/testing/site-months';
import { beforeEach, describe, expect, test } from 'vitest';
import { diaryPage } from '../answers/diary-page.ts';
import { pairPage } from '../answers/pair-page.ts';
import { restarted, saved, synced, type TestPhone } from '../phone-for-tests.ts';
import type { FakeServer } from '../sync/fake-server-for-tests.ts';
import { enrolment, today, twoPhones } from '../sync/two-phones.fixture.ts';
import { recordAtSite, undoAtSite } from './record-at-site.ts';
import { recordGroup } from './record-group.ts';
import { sitePage } from './site-page.ts';

let server: FakeServer;
let graces: TestPhone;
let dubes: TestPhone;
beforeEach(async () => {
  ({ server, graces, dubes } = await twoPhones());
});

const group: SiteCommand = {
  name: 'holdGroup',
  data: { groupId: id(1), heldOn: on('2026-02-27'), kind: 'pregnant', topics: [], named: 4, unnamed: 1 },
};
const action: SiteCommand = {
  name: 'agreeAction',
  data: { actionId: id(2), agreedOn: today, dueOn: on('2026-03-09'), by: 'nurse', what: 'Ask the driver.' },
};
const cover: SiteCommand = {
  name: 'arrangeCover',
  data: {
    ...{ coverId: id(3), arrangedOn: today, workerId: grace.id, coveredBy: sisterDube.id },
    ...{ fromOn: today, untilOn: on('2026-03-06'), notes: 'She walks far.' },
  },
};

const recorded = async (test: TestPhone, ...commands: SiteCommand[]) => {
  const answers = [];
  for (const command of commands) {
    const answer = await recordAtSite(test.phone, command);
    if (!answer.ok) throw new Error(answer.reason);
    answers.push(answer.value);
  }
  return answers;
};

describe('what a team does for nobody in particular', () => {
  test('is kept in the month in which it happened, and survives the phone being started again', async () => {
    await recorded(graces, group, action);
    expect([...graces.disk.streams.keys()]).toEqual([
      siteMonthStream(maputsoeClinic.id, on('2026-02-27')),
      siteMonthStream(maputsoeClinic.id, today),
    ]);
    const before = await sitePage(graces.phone);
    await restarted(graces, () => today);
    expect(await sitePage(graces.phone)).toEqual(before);
    expect(Object.values(before.words)).toEqual([{ what: 'Ask the driver.' }]);
  });

  test('reaches the colleague’s phone with its words, whichever of them spoke first', async () => {
    await recorded(graces, group, action);
    await recorded(dubes, { ...cover });
    for (const phone of [graces, dubes, graces]) expect(await synced(phone)).toBeUndefined();
    expect(await sitePage(dubes.phone)).toEqual(await sitePage(graces.phone));
    expect(Object.values((await sitePage(dubes.phone)).words)).toHaveLength(2);
    expect(server.log).toHaveLength(3);
  });

  test('is on a phone that comes new to the site, although all of it lies before its first day', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    await recorded(graces, group, action);
    await synced(graces);
    expect(dubes.phone.siteWork.groups).toEqual([]);
    await synced(dubes);
    const [here, there] = [await sitePage(dubes.phone), await sitePage(graces.phone)];
    expect({ ...here, women: [] }).toEqual({ ...there, women: [] });
    await restarted(dubes, () => today);
    expect(dubes.phone.siteWork.groups).toHaveLength(1);
  });

  test('is taken back within its time, here and on the other phone', async () => {
    const [held] = await recorded(graces, group);
    await synced(graces);
    await synced(dubes);
    if (held) expect((await undoAtSite(graces.phone, held)).ok).toBe(true);
    expect(graces.phone.siteWork.groups).toEqual([]);
    await synced(graces);
    await synced(dubes);
    expect(dubes.phone.siteWork.groups).toEqual([]);
  });

  test('leaves no half behind when the disk is full', async () => {
    graces.disk.commitsLeft = 0;
    await expect(recordAtSite(graces.phone, group)).rejects.toThrow();
    await restarted(graces, () => today);
    expect(graces.phone.siteWork.groups).toEqual([]);
    await recorded(graces, group);
  });

  test('of long ago leaves the phone once the server has it', async () => {
    await recorded(graces, group);
    const stream = siteMonthStream(maputsoeClinic.id, on('2026-02-27'));
    const later = addMonths(today, 6);
    await restarted(graces, () => later);
    await synced(graces);
    await synced(graces);
    expect(server.log).toHaveLength(1);
    expect(graces.disk.streams.has(stream)).toBe(false);
  });
});

describe('a group', () => {
  const held = { groupId: id(1), heldOn: today, kind: 'pregnant' as const, topics: ['feelings'], unnamed: 2 };
  const women = [
    { pairId: nomsa.pair, sessionId: sessionId(1) },
    { pairId: lerato.pair, sessionId: sessionId(2) },
  ];
  beforeEach(async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    await saved(graces, lerato.pair, enrolment(lerato));
  });
  const sessionsOf = async (pairId: string) =>
    (await pairPage(graces.phone, pairId))?.record.sessions.map(({ kind, topics }) => ({ kind, topics }));

  test('is in the story of every woman who came with her name, and counted with those who came without', async () => {
    const answer = await recordGroup(graces.phone, { ...held, women });
    expect(answer.ok).toBe(true);
    expect(graces.phone.siteWork.groups).toMatchObject([{ named: 2, unnamed: 2 }]);
    for (const { pairId } of women) expect(await sessionsOf(pairId)).toEqual([{ kind: 'group', topics: ['feelings'] }]);
    expect(await synced(graces)).toBeUndefined();
    expect(graces.phone.outbox.unsent.size).toBe(0);
    await synced(dubes);
    expect(dubes.phone.siteWork).toEqual(graces.phone.siteWork);
  });
  test('is saved whole or not at all: a disk that fails leaves no session behind', async () => {
    graces.disk.commitsLeft = 0;
    await expect(recordGroup(graces.phone, { ...held, women })).rejects.toThrow();
    await restarted(graces, () => today);
    expect(graces.phone.siteWork.groups).toEqual([]);
    expect(await sessionsOf(nomsa.pair)).toEqual([]);
  });
  test('with a woman who is not on this phone is not saved for the others either', async () => {
    const stranger = { pairId: zodwa.pair, sessionId: sessionId(3) };
    const answer = await recordGroup(graces.phone, { ...held, women: [...women, stranger] });
    expect(answer).toEqual({ ok: false, reason: 'not-on-this-phone' });
    expect(await sessionsOf(nomsa.pair)).toEqual([]);
  });
  test('saved twice with the same ids is one', async () => {
    await recordGroup(graces.phone, { ...held, women });
    expect(await recordGroup(graces.phone, { ...held, women })).toEqual({ ok: false, reason: 'already-recorded' });
    expect(await sessionsOf(nomsa.pair)).toHaveLength(1);
  });
});

describe('while a worker is away', () => {
  test('her women stand in the diary of who covers for her, marked so, and go back by themselves', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa));
    await recorded(graces, cover);
    await synced(graces);
    await synced(dubes);
    const mine = () => diaryPage(dubes.phone).entries.map(({ mine, coveredFor }) => [mine, coveredFor]);
    expect(mine()).toContainEqual([true, expect.any(String)]);
    await restarted(dubes, () => on('2026-03-07'));
    expect(mine()).toEqual(mine().map(() => [false, undefined]));
    expect(mine().length).toBeGreaterThan(0);
  });
});
