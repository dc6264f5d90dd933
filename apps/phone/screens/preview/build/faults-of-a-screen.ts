import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare const window: Window & { readonly axe: typeof axe };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Seen whole: on a phone a row at the fold lies half under the bar, and is scrolled. */
export const foundByAxe = async (
  tab: Page,
  runOnly: axe.RunOnly = { type: 'tag', values: rules },
  without: readonly string[] = [],
): Promise<readonly string[]> => {
  const size = tab.viewportSize() ?? { width: 360, height: 740 };
  const whole = await tab.evaluate(() => document.documentElement.scrollHeight);
  await tab.setViewportSize({ ...size, height: Math.max(whole, size.height) });
  await tab.evaluate(axeSource);
  const options: axe.RunOptions = {
    runOnly,
    rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = await tab.evaluate((asked) => window.axe.run(asked), options);
  await tab.setViewportSize(size);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

/** A radio button or a check box is touched through its card. */
const targets = 'button, a, select, textarea, summary, .ui-choice, input:not([type=radio], [type=checkbox])';
export const tooSmall = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((target) => ({ target: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
        .map(({ target }) => target),
    targets,
  );

export const sticksOut = (tab: Page, letters: string): Promise<readonly string[]> =>
  tab.evaluate((size) => {
    document.documentElement.style.fontSize = size;
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    return [...document.querySelectorAll('#app *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest('svg'))
      .map((element) => element.outerHTML.slice(0, 90));
  }, letters);

/** Words that are wider or higher than what they stand in: cut off, or over the edge of their button. */
const framed = 'button, a, summary, .ui-choice, .ui-row, h1, h2, dt, dd';
export const cutOff = (tab: Page): Promise<readonly string[]> =>
  tab.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .filter((element) => element.clientWidth > 0 && !element.classList.contains('ui-unseen'))
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
        )
        .map((element) => element.outerHTML.slice(0, 120)),
    framed,
  );

/** Every text on the screen. */
export const leaves = (tab: Page): Promise<readonly string[]> => tab.locator('#app :not(:has(*))').allTextContents();
