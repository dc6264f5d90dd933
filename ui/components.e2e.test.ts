import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from './gallery/open-gallery.ts';
import type { PageName } from './gallery/page-names.ts';

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery.close());

const phone = (page: PageName) => gallery.show({ page, theme: 'cloth', width: 360, height: 740 });
const office = (page: PageName) => gallery.show({ page, theme: 'cloth', width: 1280, height: 900 });

describe('the PIN pad', () => {
  test('tells a wrong PIN in a sentence, empties itself and keeps no digit', async () => {
    const tab = await phone('lock');
    for (const digit of '314159') await tab.getByRole('button', { name: digit, exact: true }).click();
    expect(await tab.getByRole('alert').textContent()).toBe('That is not it. 4 tries left.');
    expect(await tab.locator('.ui-pin-dot.is-filled').count()).toBe(0);
    expect(await tab.content()).not.toContain('314159');
  });

  test('says how many digits stand there, and takes one back', async () => {
    const tab = await phone('lock');
    await tab.getByRole('button', { name: '7', exact: true }).click();
    await tab.keyboard.press('4');
    expect(await tab.getByText('2 of 6').count()).toBe(1);
    await tab.getByRole('button', { name: 'Take the last one back' }).click();
    expect(await tab.locator('.ui-pin-dot.is-filled').count()).toBe(1);
  });
});

describe('the cover', () => {
  test('stays when Escape is pressed, and lets no key reach what lies under it', async () => {
    const tab = await phone('cover');
    for (const key of ['Escape', 'Escape', 'Tab', 'Tab', 'Tab']) await tab.keyboard.press(key);
    expect(await tab.locator('.ui-cover').evaluate((cover: HTMLDialogElement) => cover.open)).toBe(true);
    expect(await tab.evaluate(() => document.activeElement?.closest('.ui-screen'))).toBeNull();
  });

  test('leaves the page blank even where a browser closes it', async () => {
    const tab = await phone('cover');
    const page = tab.getByText('Nomsa D.');
    await tab.locator('.ui-cover').evaluate((cover: HTMLDialogElement) => cover.close());
    expect(await page.isVisible()).toBe(false);
    await expect.poll(() => tab.locator('.ui-cover').evaluate((cover: HTMLDialogElement) => cover.open)).toBe(true);
  });

  test('goes when it is tapped', async () => {
    const tab = await phone('cover');
    await tab.getByRole('button', { name: 'Tap to go on' }).click();
    expect(await tab.getByRole('heading', { name: 'Late' }).isVisible()).toBe(true);
  });
});

describe('a dialog', () => {
  test('has the focus on its first button, and closes on Escape', async () => {
    const tab = await phone('dialog');
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Change it');
    await tab.keyboard.press('Escape');
    expect(await tab.getByRole('dialog').count()).toBe(0);
  });
});

test('a field tells the browser to keep, correct and translate nothing', async () => {
  const tab = await phone('fields');
  const names = ['autocomplete', 'spellcheck', 'translate', 'autocorrect', 'autocapitalize'];
  const field = tab.getByLabel('What is she called?');
  expect(await field.evaluate((box, of) => of.map((name) => box.getAttribute(name)), names)).toEqual([
    'off',
    'false',
    'no',
    'off',
    'off',
  ]);
});

test('an error sentence belongs to its field', async () => {
  const tab = await phone('fields');
  const field = tab.getByRole('textbox', { name: 'Her phone' });
  const sentence = await field.getAttribute('aria-describedby');
  expect(await tab.locator(`#${sentence}`).textContent()).toBe('A number has 10 digits. This one has 9.');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
});

describe('a date', () => {
  test('is filled by a chip', async () => {
    const tab = await phone('date');
    await tab.getByRole('button', { name: 'Today' }).click();
    expect(await tab.getByLabel('Day').first().inputValue()).toBe('24');
    expect(await tab.getByLabel('Month').first().inputValue()).toBe('11');
  });

  test('takes digits only, and keeps them as they are typed', async () => {
    const tab = await phone('date');
    const day = tab.getByLabel('Day').first();
    await day.fill('');
    await day.pressSequentially('x0y3');
    expect(await day.inputValue()).toBe('03');
    expect(await tab.getByRole('button', { name: 'Yesterday' }).getAttribute('aria-pressed')).toBe('false');
  });
});

describe('undo', () => {
  const saved = 'Saved on this phone';

  test('goes after ten seconds', async () => {
    const tab = await phone('diary');
    await tab.clock.install();
    await tab.reload();
    await tab.clock.runFor(9_500);
    expect(await tab.getByText(saved, { exact: true }).count()).toBe(1);
    await tab.clock.runFor(1_000);
    expect(await tab.getByText(saved, { exact: true }).count()).toBe(0);
  });

  test('waits while the button has the focus', async () => {
    const tab = await phone('diary');
    await tab.getByRole('button', { name: 'Undo' }).focus();
    await tab.clock.runFor(30_000);
    expect(await tab.getByText(saved, { exact: true }).count()).toBe(1);
  });
});

test('Next stands in the same place with Back and without', async () => {
  const places = [];
  for (const page of ['choices', 'date'] as const)
    places.push(await (await phone(page)).getByRole('button', { name: 'Next' }).boundingBox());
  expect(places[0]).toEqual(places[1]);
});

describe('a table', () => {
  const rowNames = 'tbody th';

  test('sorts by a column, and says so', async () => {
    const tab = await office('desk');
    const header = tab.getByRole('columnheader', { name: 'Mothers' });
    await header.getByRole('button').click();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await tab.locator('.ui-table tbody tr').first().locator('td').nth(1).textContent()).toBe('40');
  });

  test('moves from row to row with the arrow keys', async () => {
    const tab = await office('desk');
    await tab.getByRole('button', { name: 'Grace A.' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await tab.keyboard.press(key);
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toBe('Lindiwe B.');
  });

  test('draws more rows when asked, and all when printed', async () => {
    const tab = await office('desk');
    expect(await tab.locator(`.ui-table ${rowNames}`).count()).toBe(12);
    await tab.getByRole('button', { name: 'Show more' }).click();
    expect(await tab.locator(`.ui-table ${rowNames}`).count()).toBe(24);
    await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await tab.locator(`.ui-table ${rowNames}`).count()).toBe(30);
  });
});
