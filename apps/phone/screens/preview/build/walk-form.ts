import type { Page } from 'playwright-core';
import { en } from '../../../words/en.ts';
import type { Words } from '../../../words/words.ts';

/** Answers each page of a form as a hurried person would, and goes on until it is saved. */
export const walkForm = async (tab: Page, look: (step: number) => Promise<void>, words: Words = en): Promise<void> => {
  for (let step = 1; step < 20; step++) {
    await answerPage(tab, words);
    const next = tab.locator('.ui-bottom-bar .is-primary');
    const isLast = (await next.textContent())?.includes(words.app.save) === true;
    if (isLast) {
      await look(99);
      await next.click();
      await tab.waitForTimeout(300);
      await look(100);
      return;
    }
    const before = await whereItIs(tab);
    await next.click();
    await tab.waitForTimeout(250);
    if ((await whereItIs(tab)) === before) return look(98); // refused: the picture shows why
    await look(step);
  }
};

const whereItIs = (tab: Page): Promise<string | null> => tab.locator('main').textContent();

const answerPage = async (tab: Page, words: Words): Promise<void> => {
  for (const group of await tab.locator('fieldset[role=radiogroup]').all())
    if ((await group.locator('input:checked').count()) === 0) {
      // By keyboard, so that the page does not go on by itself before it was looked at.
      await group.locator('input').first().focus();
      await tab.keyboard.press('Space');
    }
  for (const box of await tab.locator('.questions input[type=text]').all())
    if ((await box.inputValue()) === '') await box.fill('Puleng');
  for (const box of await tab.locator('input[inputmode=tel]').all()) await box.fill('0700 000 009');
  for (const list of await tab.locator('.questions > .ui-field > select').all())
    if ((await list.inputValue()) === '') await list.selectOption({ index: 1 });
  await answerDays(tab, words.dates.boxes);
  const pad = tab.locator('.ui-number');
  if ((await pad.count()) > 0)
    for (const key of ['2', '8']) await pad.getByRole('button', { name: key, exact: true }).click();
  const unticked = tab.locator('input[type=checkbox]');
  if ((await unticked.count()) > 0 && (await tab.locator('input[type=checkbox]:checked').count()) === 0)
    await unticked.first().check();
};

const answerDays = async (tab: Page, boxes: Words['dates']['boxes']): Promise<void> => {
  for (const day of await tab.locator('fieldset:has(.ui-date-boxes)').all()) {
    const [date, year] = [day.getByLabel(boxes.day), day.getByLabel(boxes.year)];
    if ((await date.inputValue()) !== '') continue;
    const chips = day.locator('.ui-chip');
    if ((await chips.count()) > 0) await chips.first().click();
    else {
      await date.fill('10');
      await day.getByLabel(boxes.month).selectOption({ index: 9 });
      await year.fill('2026');
    }
  }
};
