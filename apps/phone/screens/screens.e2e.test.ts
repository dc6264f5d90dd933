import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discloses, hintsAtIt } from '../words/disclosing.ts';
import { openPreview } from './preview/build/open-preview.ts';
import { walkForm } from './preview/build/walk-form.ts';
import { formViews, viewNames } from './preview/view-names.ts';

declare const window: Window & { readonly axe: typeof axe };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const pages = viewNames.filter((view) => !(formViews as readonly string[]).includes(view));
const time = { timeout: 60_000 };

let preview: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  preview = await openPreview();
}, 120_000);
afterAll(() => preview.close());

/** Seen whole: on a phone a row at the fold lies half under the bar, and is scrolled. */
const foundByAxe = async (
  tab: Page,
  runOnly: axe.RunOnly = { type: 'tag', values: rules },
): Promise<readonly string[]> => {
  const size = tab.viewportSize() ?? { width: 360, height: 740 };
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.setViewportSize({ ...size, height: Math.max(whole, size.height) });
  await tab.evaluate(axeSource);
  const { violations } = await tab.evaluate((only) => window.axe.run({ runOnly: only }), runOnly);
  await tab.setViewportSize(size);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** A radio button or a check box is touched through its card. */
const targets = 'button, a, select, textarea, summary, .ui-choice, input:not([type=radio], [type=checkbox])';
const tooSmall = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((target) => ({ target: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
        .map(({ target }) => target),
    targets,
  );

const sticksOut = (tab: Page, letters: string): Promise<readonly string[]> =>
  tab.evaluate((size) => {
    document.documentElement.style.fontSize = size;
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('#app *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest('svg'))
      .map((element) => element.outerHTML.slice(0, 90));
  }, letters);

const leaves = (tab: Page) => tab.locator('#app :not(:has(*))').allTextContents();

test.each(viewNames)(
  '%s: axe finds no fault, every target is 48 pixels, it fits 320 pixels and letters twice the size, and a bystander learns nothing',
  time,
  async (view) => {
    const tab = await preview.show({ view });
    const faults = { axe: await foundByAxe(tab), tooSmall: await tooSmall(tab) };
    const learnt = (await leaves(tab)).filter(discloses);
    const hints = (await tab.locator('h1').allTextContents()).filter(hintsAtIt);
    const outside = [await tab.title(), new URL(tab.url()).pathname, new URL(tab.url()).hash];
    await tab.setViewportSize({ width: 320, height: 640 });
    const room = { narrow: await sticksOut(tab, ''), large: await sticksOut(tab, '200%') };
    expect({ ...faults, ...room, learnt, hints }).toEqual({
      axe: [],
      tooSmall: [],
      narrow: [],
      large: [],
      learnt: [],
      hints: isOfOnePerson(view) ? hints : [],
    });
    expect(outside).toEqual(['Thari', '/', '']);
  },
);

/** The page of one entry is inside an opened person: its title may say a little more. */
const isOfOnePerson = (view: string) => view.startsWith('entry-');

const long = ['form-enrolWoman', 'form-holdSession', 'form-receiveViralLoadResult', 'form-attemptTracing'] as const;
test.each(long)('%s: every page of it is like the first', time, async (view) => {
  const tab = await preview.show({ view });
  const faults: string[] = [];
  await walkForm(tab, async () => {
    faults.push(...(await foundByAxe(tab)), ...(await tooSmall(tab)), ...(await leaves(tab)).filter(discloses));
  });
  expect(faults).toEqual([]);
});

test.each(pages)('%s in the sun: everything can be read', time, async (view) => {
  const tab = await preview.show({ view, theme: 'sunlight' });
  expect(await foundByAxe(tab, { type: 'rule', values: ['color-contrast'] })).toEqual([]);
});

describe('somebody who looks over her shoulder', () => {
  const open = ['diary', 'find', 'work', 'work-refused', 'locked', 'destroyed'] as const;
  test.each(open)('finds not even a hint in %s', time, async (view) => {
    const tab = await preview.show({ view });
    expect((await leaves(tab)).filter(hintsAtIt)).toEqual([]);
  });
  test('sees clear words for half a minute at most', time, async () => {
    const tab = await preview.show({ view: 'person-nomsa' });
    await tab.clock.install();
    await tab.getByRole('button', { name: 'Show clear words' }).click();
    await tab.getByText('Show all').click();
    const disclosed = async () => (await leaves(tab)).some(discloses);
    expect(await disclosed()).toBe(true);
    await tab.clock.runFor(29_000);
    expect(await disclosed()).toBe(true);
    await tab.clock.runFor(2_000);
    expect(await disclosed()).toBe(false);
  });
});

test('no screen met a fault that nobody had thought of', () => {
  expect(preview.faults).toEqual([]);
});
