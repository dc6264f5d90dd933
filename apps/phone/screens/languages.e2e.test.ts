import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { times } from '@thari/testing/times';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { disclosesIn, hintsIn } from '../words/disclosing.ts';
import { everyLanguage } from '../words/every-language-for-tests.ts';
import { fr } from '../words/fr.ts';
import { cutOff, foundByAxe, leaves, sticksOut, tooSmall } from './preview/build/faults-of-a-screen.ts';
import { openPreview } from './preview/build/open-preview.ts';
import { type ViewName, viewNames } from './preview/view-names.ts';

const time = { timeout: 60_000 };
const isNight = times(1) > 1;

let preview: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  preview = await openPreview();
}, 120_000);
afterAll(() => preview.close());

const none = { axe: [], tooSmall: [], cutOff: [], narrow: [], cutOffNarrow: [] };
const faultsOf = async (tab: Page, axe: readonly string[]) => {
  const wide = { axe, tooSmall: await tooSmall(tab), cutOff: await cutOff(tab) };
  await tab.setViewportSize({ width: 320, height: 640 });
  return { ...wide, narrow: await sticksOut(tab, ''), cutOffNarrow: await cutOff(tab) };
};

/** Each word is in brackets of its own, so "Why" is no longer a part of "Why: baby’s check". In real languages it is. */
const madeByBrackets = ['label-content-name-mismatch'];
/** Forms are many and made of the same parts: axe reads them all in English, and in this language at night. */
const isForm = (view: ViewName) => view.startsWith('form-');

test.each(viewNames)(
  '%s has room for words that are longer by 60 percent, at 360 and at 320 pixels',
  time,
  async (view) => {
    const tab = await preview.show({ view, language: 'pseudo' });
    const axe = isNight || !isForm(view) ? await foundByAxe(tab, undefined, madeByBrackets) : [];
    expect(await faultsOf(tab, axe)).toEqual(none);
  },
);

/** At night every screen. */
const spread: readonly ViewName[] = isNight
  ? viewNames
  : ['locked', 'activate', 'diary', 'work', 'person-nomsa', 'menu-nomsa', 'form-enrolWoman', 'form-attemptTracing'];
const others = everyLanguage.filter(({ code }) => code !== 'en');

describe.each(others)('in $language.ownName', ({ code, words }) => {
  test.each(spread)('%s fits, axe finds no fault, and a bystander learns nothing', time, async (view) => {
    const tab = await preview.show({ view, language: code });
    const learnt = (await leaves(tab)).filter(disclosesIn(code));
    const hints = (await tab.locator('h1').allTextContents()).filter(hintsIn(code));
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe(words.language);
    expect(await faultsOf(tab, await foundByAxe(tab))).toEqual(none);
    expect({ large: await sticksOut(tab, '200%'), learnt, hints: view.startsWith('entry-') ? [] : hints }).toEqual({
      large: [],
      learnt: [],
      hints: [],
    });
  });
});

const press = (tab: Page, name: string | RegExp) => tab.getByRole('button', { name }).first().click();
const speak = async (tab: Page, shown: string, wanted: string, done: string) => {
  await press(tab, new RegExp(`: ${shown}$`));
  await tab.locator('.ui-dialog .ui-choice', { hasText: wanted }).click();
  await press(tab, done);
};
const unlock = async (tab: Page) => {
  for (const digit of '271828') await tab.getByRole('button', { name: digit, exact: true }).click();
};

describe('another language', () => {
  test('is chosen at the closed door without loading anything anew, and is hers when she comes in', time, async () => {
    const tab = await preview.show({ view: 'locked' });
    await tab.evaluate(() => document.body.setAttribute('data-same-page', ''));
    await speak(tab, 'English', 'Français', fr.app.languages.done);
    await tab.getByText('Grace, vos six chiffres').waitFor();
    expect(await tab.evaluate(() => [document.documentElement.lang, document.title])).toEqual(['fr', 'Thari']);
    await unlock(tab);
    await tab.getByText(fr.lists.diary.late, { exact: true }).waitFor();
    expect(await tab.locator('[data-same-page]').count()).toBe(1);
  });

  test('stays through a lock and a new start', time, async () => {
    const tab = await preview.show({ view: 'work' });
    await speak(tab, 'English', 'Français', fr.app.languages.done);
    await tab.getByRole('heading', { name: fr.lists.work.heading }).waitFor();
    await tab.getByText('Draft: not yet checked by a speaker.').first().waitFor();
    await press(tab, fr.lists.work.lock);
    await press(tab, fr.app.cover);
    await tab.getByText('Grace, vos six chiffres').waitFor();
    await tab.goto(`${new URL(tab.url()).origin}?view=locked`);
    await tab.getByText('Grace, vos six chiffres').waitFor();
  });

  test('leaves what was begun as it was', time, async () => {
    const tab = await preview.show({ view: 'diary' });
    await tab.getByRole('button', { name: /Nomsa/ }).click();
    await press(tab, 'Start visit');
    await tab.locator('.ui-choice').first().click();
    await press(tab, 'Next');
    await tab.locator('.ui-label', { hasText: 'What did you talk about?' }).waitFor();
    await press(tab, 'Leave. What you wrote is kept');
    await tab.getByRole('button', { name: 'Back' }).first().click();
    await press(tab, 'My work');
    await speak(tab, 'English', 'Français', fr.app.languages.done);
    await press(tab, fr.app.tabs.diary);
    await press(tab, /Nomsa/);
    await press(tab, fr.app.keptDraftGoOn);
    await tab.locator('.ui-label', { hasText: fr.visits.session.topics.ask }).waitFor();
    await press(tab, fr.app.back);
    await tab.locator('.ui-choice.is-chosen').first().waitFor();
  });
});

test('every language is kept on the phone with the app, so that it can be chosen without a network', () => {
  const dist = join(import.meta.dirname, '..', 'dist');
  const kept = readFileSync(join(dist, 'sw.js'), 'utf8');
  for (const { code } of others) {
    const files = readdirSync(join(dist, 'assets')).filter((name) => new RegExp(`^${code}-.+\\.js$`).test(name));
    expect(files.length).toBe(1);
    expect(kept).toContain(`/assets/${files[0]}`);
  }
});

test('no screen met a fault that nobody had thought of', () => {
  expect(preview.faults).toEqual([]);
});
