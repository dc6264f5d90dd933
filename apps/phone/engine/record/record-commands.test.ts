import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { refuse } from '@thari/kernel/result';
import { nomsa } from '@thari/testing/cast';
import { beforeEach, describe, expect, test } from 'vitest';
import { restarted, saved, type TestPhone } from '../phone-for-tests.ts';
import { enrolment, session, today, twoPhones } from '../sync/two-phones.fixture.ts';
import { keepDrafts, keptDrafts } from './kept-drafts.ts';
import { recordCommands, undoSaved } from './record-commands.ts';

const pair = nomsa.pair;
const typesOf = async ({ phone }: TestPhone) => (await phone.store.readStream(pair)).map(({ event }) => event.type);

let graces: TestPhone;
beforeEach(async () => {
  ({ graces } = await twoPhones());
  await saved(graces, pair, enrolment(nomsa));
});

describe('everything of one visit', () => {
  test('is saved in one write', async () => {
    graces.disk.commitsLeft = 1;
    const answer = await recordCommands(graces.phone, pair, [session(1), session(2)]);
    expect(answer.ok && answer.value.eventIds.length).toBe(2);
    expect(await typesOf(graces)).toEqual(['WomanEnrolled', 'ConsentRecorded', 'SessionHeld', 'SessionHeld']);
  });
  test('is not there at all where the phone died before the write', async () => {
    graces.disk.commitsLeft = 0;
    await expect(recordCommands(graces.phone, pair, [session(1), session(2)])).rejects.toThrow();
    await restarted(graces, () => today);
    expect(await typesOf(graces)).toEqual(['WomanEnrolled', 'ConsentRecorded']);
  });
  test('is refused as a whole where the last of it is refused', async () => {
    const future: CareCommand = { name: 'returnWoman', data: { returnedOn: on('2027-01-01') } };
    expect(await recordCommands(graces.phone, pair, [session(1), future])).toEqual(refuse('in-the-future'));
    expect(await typesOf(graces)).toEqual(['WomanEnrolled', 'ConsentRecorded']);
  });
  test('is taken back by one undo', async () => {
    const answer = await recordCommands(graces.phone, pair, [session(1), session(2)]);
    if (!answer.ok) throw new Error(answer.reason);
    graces.disk.commitsLeft = 1;
    expect((await undoSaved(graces.phone, answer.value)).ok).toBe(true);
    expect((await typesOf(graces)).filter((type) => type === 'EntryWithdrawn').length).toBe(2);
  });
  test('is recorded once where it is tried again with the same ids', async () => {
    await recordCommands(graces.phone, pair, [session(1)]);
    expect(await recordCommands(graces.phone, pair, [session(1)])).toEqual(refuse('session-already-recorded'));
  });
  test('of nothing is refused', async () => {
    expect(await recordCommands(graces.phone, pair, [])).toEqual(refuse('nothing-changed'));
  });
});

test('what was begun is there again after the app was killed', async () => {
  const begun = { answers: { note: 'half a sentence' } };
  expect(await keptDrafts(graces.phone)).toEqual([]);
  await keepDrafts(graces.phone, [begun]);
  await restarted(graces, () => today);
  expect(await keptDrafts(graces.phone)).toEqual([begun]);
});
