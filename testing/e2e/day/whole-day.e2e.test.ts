import type { TimelineEntry } from '@thari/care/projections/timeline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Counts, type Desk, openDesk } from './coordinator-at-work.ts';
import { answer, backToDiary, press, save, sendNow, storyOf, unlock, write } from './mentor-at-work.ts';
import { activate, type PhoneInHand, takePhone } from './phone-in-hand.ts';
import { openRealThari, type RealThari } from './real-thari.ts';

/** The product itself: its server as a process, PostgreSQL, three Chromiums. Two mentor mothers of one site, and their coordinator. */
let thari: RealThari;
let desk: Desk;
let [first, second]: PhoneInHand[] = [];
const phones = () => [first, second] as [PhoneInHand, PhoneInHand];

const enrolled = 'Ntombizodwa Qwabe';
const day = new Date();
const period = { from: `${day.getFullYear() - 1}-10-01`, to: day.toISOString().slice(0, 10) };
const inTwoWeeks = new Date(day.getTime() + 14 * 86_400_000).toISOString().slice(0, 10);
let missed = '';
let storyBefore: readonly string[] = [];
let before: { eid: Counts; coverage: Counts };
const countsNow = async () => ({
  eid: await desk.countsOf('pmtct-eid', period),
  coverage: await desk.countsOf('early-infant-diagnosis-coverage', period),
});

beforeAll(async () => {
  thari = await openRealThari({ sites: 1, years: 1, seed: 'whole day' });
  first = await takePhone(thari.phoneAddress);
  second = await takePhone(thari.phoneAddress);
  for (const [i, phone] of phones().entries()) {
    await activate(phone.page, thari.codes[i] ?? '');
    await phone.page.getByText('still coming').waitFor({ state: 'detached' });
    await sendNow(phone.page);
  }
  desk = await openDesk(thari);
  before = await countsNow();
}, 180_000);
afterAll(async () => {
  await desk?.close();
  for (const phone of phones()) await phone?.close();
  await thari?.close();
});

test('a long diary is drawn whole a moment after its first rows, and is whole on the way back', async () => {
  const { page } = phones()[0];
  const counts = (await page.locator('.ui-section-count').allTextContents()).map(Number);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const rows = page.locator('main .ui-row-main');
  expect(all).toBeGreaterThan(15);
  await expect.poll(() => rows.count(), { timeout: 10_000 }).toBe(all);
  await rows.last().click();
  await page.getByText('Her story').waitFor();
  await page.goBack();
  await page.getByText('Coming').waitFor();
  expect(await rows.count()).toBe(all);
}, 60_000);

describe('a day of two mentor mothers without a network', () => {
  test('the first welcomes a woman and writes down a birth, a sample, its answer, and puts the answer right', async () => {
    await thari.kill();
    const { page } = phones()[0];
    await press(page, 'Find');
    await page.getByLabel('Name, code or phone').fill(enrolled);
    await press(page, 'She is not here: welcome her');
    await answer(page, {
      'Does she agree that we keep a record of her?': 'Yes',
      'How old is she?': 'Not known',
      'Where is she now?': 'She is pregnant',
      'How is the day of the birth known?': 'From the scan',
      'When is the baby expected?': inTwoWeeks,
      'What does she agree to?': 'None of these',
      'Which follow-up does she need?': 'Full: checks for her and the baby',
      'When did she learn it?': 'Before this pregnancy',
    });
    await save(page);
    await press(page, 'Not now');

    await write(page, 'The baby is born');
    await answer(page, {
      'How did it go?': 'One baby',
      'When was the birth?': 'Today',
      'Where was the birth?': 'At home',
      'What is the baby called?': 'Sipho',
      'A girl or a boy?': 'A boy',
      'How is the baby fed?': 'Breastfed',
    });
    await save(page);
    await write(page, 'A check: sample taken');
    await answer(page, {});
    await save(page);
    await write(page, 'The answer came');
    await answer(page, { 'What does the nurse say?': 'Found' });
    await save(page);

    await page.locator('.story').getByRole('button', { name: 'Show clear words' }).click();
    await page.locator('.entry', { hasText: 'result came' }).click();
    await press(page, 'Correct it');
    await answer(page, { 'What does the nurse say?': 'Not found', 'Why is it corrected?': 'I tapped the wrong thing' });
    await save(page, 'Corrected.');
  }, 120_000);

  test('what the first saved is there after her browser is killed', async () => {
    await phones()[0].kill();
    await unlock(await phones()[0].open());
    const story = await storyOf(phones()[0].page, enrolled);
    expect(story).toHaveLength(10); // two of them say no to a use of her record
    expect(story[0]).toMatch(/result came.*Negative.*Before.*Positive.*not yet sent/s);
  }, 60_000);

  test('the second looks for a woman who did not come, and is killed in the middle of saving it', async () => {
    const { page } = phones()[1];
    await backToDiary(page);
    const row = await page
      .getByRole('button', { name: /did not come(?!.*looked for)/ }) // nobody has looked for her yet
      .last()
      .textContent();
    missed = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(row ?? '')?.[0] ?? '';
    storyBefore = await storyOf(page, missed);
    await lookForHer();
    const pressed = press(page, 'Save').catch(() => undefined); // it may never come back
    await new Promise((done) => setTimeout(done, 40));
    await phones()[1].kill();
    await pressed;

    await unlock(await phones()[1].open());
    const kept = (await storyOf(phones()[1].page, missed)).length - storyBefore.length;
    expect([0, 1]).toContain(kept);
    if (kept === 0) {
      // It never said "saved", so she writes it again.
      await lookForHer();
      await save(phones()[1].page);
    }
    const story = await storyOf(phones()[1].page, missed);
    expect(story).toHaveLength(storyBefore.length + 1);
  }, 90_000);
});

describe('in the evening', () => {
  test('both phones send, and each tells the stories of the other word for word', async () => {
    await thari.startAgain();
    for (const { page } of [...phones(), phones()[0]]) await sendNow(page);
    for (const who of [enrolled, missed]) {
      const [one, other] = [await storyOf(phones()[0].page, who), await storyOf(phones()[1].page, who)];
      expect(one).toEqual(other);
      expect(one.join()).not.toContain('not yet sent');
    }
  }, 120_000);

  test('the desk shows the same entries, the correction and what it said before', async () => {
    const story = await desk.storyOf(enrolled.split(' ')[0] ?? '');
    const onPhone = await storyOf(phones()[1].page, enrolled);
    expect(story.map(headingOf)).toEqual(onPhone.map(headingOf));
    expect(story[0]).toMatch(/negative: no HIV found.*Said before: Answer positive: HIV found/s);
    expect(await desk.storyOf(missed)).toHaveLength((await storyOf(phones()[0].page, missed)).length);
  }, 60_000);

  test('every number counts the one baby of the day, once', async () => {
    const now = await countsNow();
    expect(now.eid).toEqual({
      numerator: before.eid.numerator + 1,
      denominator: Number(before.eid.denominator) + 1,
      bands: {
        ...before.eid.bands,
        '0-60-days': Number(before.eid.bands['0-60-days']) + 1,
        women: Number(before.eid.bands.women) + 1,
      },
      names: [...before.eid.names, 'Sipho'],
    });
    expect(now.coverage.names).toEqual([...before.coverage.names, 'Sipho']);
    expect(now.coverage.numerator).toBe(before.coverage.numerator + 1);
    expect(now.coverage.denominator).toBe(Number(before.coverage.denominator) + 1);
  }, 60_000);

  test('a count by hand, story by story, comes to the same', async () => {
    const stories = await desk.allStories();
    const ages = stories.flatMap((story) => agesAtFirstSample(story.filter(({ withdrawn }) => !withdrawn)));
    const { bands } = (await countsNow()).eid;
    expect(ages.length).toBeGreaterThan(10);
    expect({
      '0-60-days': ages.filter((age) => age <= 60).length,
      '61-365-days': ages.filter((age) => age > 60).length,
    }).toEqual({
      '0-60-days': bands['0-60-days'],
      '61-365-days': bands['61-365-days'],
    });
  }, 60_000);
});

/** "Birth", "Joined": the first words of an entry that are not its day. */
const headingOf = (entry: string): string =>
  entry.split('\n').filter((line) => line.trim() !== '' && !/^\d+ \w+ \d{4}$/.test(line))[0] ?? '';

/** Days from birth to the first virologic sample, for babies of mothers who live with HIV, where it was taken in the period. */
const agesAtFirstSample = (story: readonly TimelineEntry[]): number[] => {
  const said = (type: string) => story.filter((entry) => entry.type === type).map(({ data }) => data);
  const isExposed = [...said('WomanEnrolled'), ...said('StatusLearned')].some(({ status }) => status === 'positive');
  return said('InfantBorn').flatMap(({ infantId, bornOn }) => {
    const samples = said('InfantSampleTaken').filter((sample) => sample.infantId === infantId && sample.test === 'nat');
    const [takenOn] = samples.map((sample) => String(sample.takenOn)).sort();
    if (!isExposed || takenOn === undefined || takenOn < period.from || takenOn > period.to) return [];
    const age = (Date.parse(takenOn) - Date.parse(String(bornOn))) / 86_400_000;
    return age <= 365 ? [age] : [];
  });
};

const lookForHer = async (): Promise<void> => {
  const { page } = phones()[1];
  await write(page, 'Looked for her');
  await answer(page, {
    'How did you look for her?': 'Called her',
    'Did you reach her?': 'No',
    'What did you learn?': 'Nobody answered',
  });
};
