import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPreview } from './preview/build/open-preview.ts';

let preview: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  preview = await openPreview();
}, 120_000);
afterAll(() => preview.close());

const heading = (tab: Page) => tab.locator('h1').textContent();
const press = (tab: Page, name: string) => tab.getByRole('button', { name, exact: true }).click();
const choose = (tab: Page, name: string) => tab.locator('.ui-choice', { hasText: name }).first().tap();
const question = (tab: Page, text: string) => tab.locator('.ui-label.is-question', { hasText: text }).waitFor();

/** Two fingers on the middle of the screen, as a phone reports them. */
const twoFingers = async (tab: Page): Promise<void> => {
  const session = await tab.context().newCDPSession(tab);
  const touchPoints = [
    { x: 120, y: 400, id: 1 },
    { x: 220, y: 400, id: 2 },
  ];
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

describe('a visit', () => {
  test('goes from what is due to the next trip, keeps the booked day, and is saved as a whole', async () => {
    const tab = await preview.show({ view: 'person-lerato' });
    await press(tab, 'Start visit');
    await question(tab, 'What was done today?');
    await choose(tab, 'Check before the birth');
    await press(tab, 'Next');
    await question(tab, 'What did you talk about?');
    await choose(tab, 'How she is');
    await press(tab, 'Next');
    await press(tab, 'Next'); // days missed: not asked today
    await press(tab, 'Next'); // how they are: not asked today
    await choose(tab, 'No'); // not alone: what others may not hear is left, without a word
    await question(tab, 'When does she come again?');
    await tab.locator('.ui-choice').first().tap();
    await tab.getByLabel('Something to remember?').fill('Her sister comes on Sunday.');
    await press(tab, 'Save');
    await tab.getByText('Visit saved on this phone').waitFor();
    expect(await heading(tab)).toBe('Lerato M.');
    await tab.getByText('Her sister comes on Sunday.').first().waitFor();
    expect(await tab.getByText('She came').count()).toBeGreaterThan(0);
    expect(await tab.getByText('not yet sent').count()).toBeGreaterThan(0);
    expect(await tab.locator('s').count()).toBe(0);
    await press(tab, 'Undo');
    await tab.getByText('Taken back. It stays in her story, crossed out.').waitFor();
    await tab.locator('s', { hasText: 'She came' }).first().waitFor();
    expect(await tab.locator('s').count()).toBeGreaterThan(2); // the visit, the day that was kept, what was done, the next trip
  });

  test('in which she may harm herself ends with the nurse, and nothing else is asked', async () => {
    const tab = await preview.show({ view: 'person-nomsa' });
    await press(tab, 'Start visit');
    for (const _ of ['done', 'talked about', 'days missed', 'how they are']) await press(tab, 'Next');
    await choose(tab, 'Yes, we are alone');
    await question(tab, 'Which of these is so for her?');
    await choose(tab, 'None of these');
    await question(tab, 'In the last two weeks');
    await tab.locator('fieldset', { hasText: 'harming herself' }).locator('.ui-choice', { hasText: 'Yes' }).tap();
    await press(tab, 'Next');
    await question(tab, 'Stay with her. The nurse, now.');
    await choose(tab, 'I am staying with her');
    await press(tab, 'Save');
    await tab.getByText('Visit saved on this phone').waitFor();
    await tab.getByText('Referral').first().waitFor();
  });

  test('is walked over with the arrow keys without being led on', async () => {
    const tab = await preview.show({ view: 'form-giveImmunisation' });
    const before = await tab.locator('.ui-label').first().textContent();
    await tab.locator('input[type=radio]').first().focus();
    await tab.keyboard.press('Space');
    await tab.keyboard.press('ArrowDown');
    await tab.waitForTimeout(300);
    expect(await tab.locator('.ui-label').first().textContent()).toBe(before);
  });

  test('can be taken back for ten seconds', async () => {
    const tab = await preview.show({ view: 'booked-today' });
    await press(tab, 'She came today');
    await press(tab, 'Undo');
    await tab.getByText('Taken back. It stays in her story, crossed out.').waitFor();
    await tab.locator('s', { hasText: 'She came' }).waitFor();
  });
});

describe('the phone’s own Back', () => {
  test('walks back through the questions, to her page and to the diary, at one address', async () => {
    const tab = await preview.show({ view: 'diary' });
    const address = tab.url();
    await tab.getByRole('button', { name: /Nomsa/ }).click();
    await press(tab, 'Start visit');
    await press(tab, 'Next');
    await question(tab, 'What did you talk about?');
    expect(tab.url()).toBe(address);
    await tab.goBack();
    await question(tab, 'What was done today?');
    await tab.goBack();
    await tab.getByRole('button', { name: 'Start visit' }).waitFor();
    await tab.goBack();
    await tab.getByText('Coming').waitFor();
  });

  test('keeps what was begun, and her page offers to go on', async () => {
    const tab = await preview.show({ view: 'person-nomsa' });
    await press(tab, 'Start visit');
    await choose(tab, 'Vaccines');
    await press(tab, 'Next');
    await question(tab, 'What did you talk about?');
    await press(tab, 'Leave. What you wrote is kept');
    await press(tab, 'Go on');
    await question(tab, 'What did you talk about?');
    await press(tab, 'Back');
    expect(await tab.locator('.ui-choice:has(:checked)').allTextContents()).toEqual([
      expect.stringMatching(/^Vaccines/),
    ]);
  });
});

describe('hiding', () => {
  test.each([
    ['the button', (tab: Page) => press(tab, 'Hide this screen and lock')],
    ['two fingers', twoFingers],
    [
      'a long press on the title',
      async (tab: Page) => {
        await tab.locator('h1').hover();
        await tab.mouse.down();
        await tab.waitForTimeout(800);
        await tab.mouse.up();
      },
    ],
  ] as const)('by %s covers her, locks, and keeps what she wrote', async (_, hide) => {
    const tab = await preview.show({ view: 'form-holdSession' });
    await press(tab, 'Next');
    await question(tab, 'What did you talk about?');
    await hide(tab);
    await tab.getByRole('button', { name: 'Tap to go on' }).waitFor();
    expect(await tab.content()).not.toContain('Nomsa');
    await press(tab, 'Tap to go on');
    for (const digit of '135790') await press(tab, digit);
    await question(tab, 'What did you talk about?');
  });

  test('comes by itself when the app goes out of sight, and stays until she taps', async () => {
    const tab = await preview.show({ view: 'person-nomsa' });
    const covered = await tab.evaluate(async () => {
      Object.defineProperty(document, 'hidden', { value: true, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await Promise.resolve().then(() => undefined);
      const isCovered = document.querySelector('dialog.ui-cover[open]') !== null;
      Object.defineProperty(document, 'hidden', { value: false, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
      return isCovered;
    });
    expect(covered).toBe(true);
    await press(tab, 'Tap to go on');
    expect(await heading(tab)).toBe('Nomsa D.');
  });
});

describe('welcoming a mother', () => {
  test('begins with looking for her, and ends with her on the phone', async () => {
    const tab = await preview.show({ view: 'find' });
    expect(await tab.getByText('She is not here: welcome her').count()).toBe(0);
    await tab.getByLabel('Name, code or phone').fill('Lelato');
    await tab.getByText('sounds like it').first().waitFor();
    await tab.getByLabel('Name, code or phone').fill('Rethabile');
    await press(tab, 'She is not here: welcome her');
    await choose(tab, 'Yes');
    await question(tab, 'What is she called?');
    expect(await tab.getByLabel('What is she called?').inputValue()).toBe('Rethabile');
    for (const _ of ['names', 'phone', 'place']) await press(tab, 'Next');
    await choose(tab, 'Not known');
    await choose(tab, 'Neither');
    await choose(tab, 'None of these');
    await press(tab, 'Next');
    await choose(tab, 'Not known yet');
    await tab.getByText('Look once more').waitFor();
    await press(tab, 'Save');
    await press(tab, 'Not now');
    expect(await heading(tab)).toBe('Rethabile');
    await tab.goBack();
    await tab.getByRole('button', { name: /Rethabile/ }).count();
    expect(await heading(tab)).toBe('Tuesday 24 November');
  });

  test('writes nothing where she says no', async () => {
    const tab = await preview.show({ view: 'form-enrolWoman' });
    await choose(tab, 'No');
    await tab.getByText('She is welcome all the same').waitFor();
    await press(tab, 'Back to the diary');
    await tab.getByText('Coming').waitFor();
  });
});

describe('what goes wrong', () => {
  test('is said beside the question, and loses nothing', async () => {
    const tab = await preview.show({ view: 'form-takeInfantSample' });
    const taken = tab.getByRole('group', { name: 'When was the sample taken?' });
    await taken.getByLabel('Day').fill('31');
    await press(tab, 'Next');
    await tab.getByText('There is no such day.').waitFor();
    await taken.getByLabel('Day').fill('25');
    await press(tab, 'Next');
    await press(tab, 'Save'); // tomorrow: the decision refuses, and the page of the day is shown again
    await tab.getByText('This day is still to come.').waitFor();
    expect(await taken.getByLabel('Day').inputValue()).toBe('25');
    await press(tab, 'Today');
    await press(tab, 'Next');
    await press(tab, 'Save');
    await tab.getByText('Saved on this phone').waitFor();
  });

  test('with a full phone says what to do, and keeps every answer', async () => {
    const tab = await preview.show({ view: 'form-giveInfantResult', refuses: 'storage-full' });
    await press(tab, 'Yesterday');
    await press(tab, 'Save');
    await tab.getByText('This phone is full').waitFor();
    expect(await tab.getByRole('button', { name: 'Yesterday' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('a correction', () => {
  test('begins with what was said, and shows it struck through afterwards', async () => {
    const tab = await preview.show({ view: 'entry-corrected' });
    await press(tab, 'Correct it');
    await press(tab, 'Next');
    await press(tab, 'Next');
    expect(await tab.getByLabel('For how many days is it enough?').inputValue()).toBe('42');
    await tab.getByLabel('For how many days is it enough?').fill('60');
    await press(tab, 'Next');
    await choose(tab, 'I tapped the wrong thing');
    await press(tab, 'Save');
    await tab.getByText('Corrected. What it said before stays readable.').waitFor();
    await tab.getByRole('button', { name: /^Show all/ }).click();
    await tab.locator('.is-struck', { hasText: '42 days' }).waitFor();
  });
});

test('no step of the day met a fault that nobody had thought of', () => {
  expect(preview.faults).toEqual([]);
});
