import type { Page } from 'playwright-core';
import { typePin } from './phone-in-hand.ts';

/** What a mentor mother does on her phone, by the words that she reads. Nothing here looks behind the screen. */

/** Question as it is asked, and the answer as it stands on the button, or what is typed; a day as 2026-11-24. */
export type Answers = Readonly<Record<string, string>>;

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Walks through a form page by page and gives each answer where its question comes up; stops in front of "Save". */
export const answer = async (page: Page, answers: Answers): Promise<void> => {
  const given = new Set<string>();
  for (let pages = 0; pages < 40; pages++) {
    const before = await whereInForm(page);
    for (const question of await page.locator('.ui-label').allTextContents()) {
      const said = answers[question];
      if (said === undefined || given.has(question)) continue;
      await give(page, question, said);
      given.add(question);
    }
    await page.waitForTimeout(leadsOnAfter);
    if ((await whereInForm(page)) !== before) continue;
    if (await page.getByRole('button', { name: 'Save', exact: true }).isVisible()) return notAsked(answers, given);
    await press(page, 'Next');
  }
  throw new Error(`the form never came to its end: ${await page.locator('main').textContent()}`);
};

export const save = async (page: Page, said: string | RegExp = /aved on this phone/): Promise<void> => {
  await press(page, 'Save');
  await page.getByText(said).first().waitFor();
};

/** The one that could be answered by a single choice leads on by itself, after a moment to see what was chosen. */
const leadsOnAfter = 450;

const whereInForm = (page: Page): Promise<string> => page.locator('.ui-label').allTextContents().then(String);

const give = async (page: Page, question: string, said: string): Promise<void> => {
  const exactly = (text: string, more = '') =>
    new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*${more}\\s*$`);
  const field = page.locator('.ui-field', { has: page.locator('.ui-label', { hasText: exactly(question) }) }).first();
  const choice = field.locator('.ui-choice, .ui-chip').filter({ hasText: exactly(said, '(best now)?') });
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(said) ?? [];
  if (year && month && day) {
    await field.getByLabel('Day').fill(String(Number(day)));
    await field.getByLabel('Month').selectOption({ index: Number(month) });
    await field.getByLabel('Year').fill(year);
  } else if ((await choice.count()) > 0) await choice.first().click();
  else await field.locator('input, textarea').first().fill(said);
};

const notAsked = (answers: Answers, given: ReadonlySet<string>): void => {
  const left = Object.keys(answers).filter((question) => !given.has(question));
  if (left.length > 0) throw new Error(`was never asked: ${left.join(' ')}`);
};

/** After a start, or after three quiet minutes: the six numbers, and what was open comes back. */
export const unlock = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: '1', exact: true }).waitFor();
  await typePin(page);
  await page.getByRole('button', { name: 'Find', exact: true }).waitFor();
};

export const backToDiary = async (page: Page): Promise<void> => {
  const diary = page.getByRole('button', { name: 'Diary', exact: true });
  for (let times = 0; times < 12 && !(await diary.isVisible()); times++) {
    await page.goBack();
    await page.waitForTimeout(150);
  }
  await diary.click();
};

export const openByName = async (page: Page, name: string): Promise<void> => {
  await backToDiary(page);
  await press(page, 'Find');
  await page.getByLabel('Name, code or phone').fill(name);
  await page
    .getByRole('button', { name: new RegExp(name.split(' ')[0] ?? name) })
    .first()
    .click();
  await page.getByText('Her story').waitFor();
};

/** Opens the form of one kind of entry about the person whose page is open. */
export const write = async (page: Page, what: string): Promise<void> => {
  await press(page, 'Write something down');
  await page
    .getByRole('button', { name: new RegExp(`^${what}`) })
    .first()
    .click();
};

export const sendNow = async (page: Page): Promise<void> => {
  await backToDiary(page);
  await page.locator('.sync-line').click();
  await page.locator('.sync-main', { hasText: 'All sent' }).waitFor();
  await page.locator('.sync-do', { hasText: 'Send now' }).waitFor();
};

/** Her whole story in clear words, as it stands on the screen. What differs by who looks ("you") is not part of it. */
export const storyOf = async (page: Page, name: string): Promise<string[]> => {
  await openByName(page, name);
  const all = page.getByRole('button', { name: /^Show all \d+$/ });
  if (await all.isVisible()) await all.click();
  await page.locator('.story').getByRole('button', { name: 'Show clear words' }).click();
  await page.getByRole('button', { name: 'Cover them again' }).first().waitFor();
  return page.locator('.story .entry').allInnerTexts();
};
