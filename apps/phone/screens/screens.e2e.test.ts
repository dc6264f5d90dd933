import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discloses, hintsAtIt } from '../words/disclosing.ts';
import { openPreview } from './preview/build/open-preview.ts';
import { formViews, type ViewName, viewNames } from './preview/view-names.ts';

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

const faultsOf = async (view: ViewName, theme: string): Promise<readonly string[]> => {
  const tab = await preview.show({ view, theme });
  await tab.evaluate(axeSource);
  const { violations } = await tab.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), rules);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('axe finds no fault', () => {
  test.each(viewNames)('in %s', time, async (view) => {
    expect(await faultsOf(view, 'cloth')).toEqual([]);
  });
  test.each(pages)('in %s, in the sun', time, async (view) => {
    expect(await faultsOf(view, 'sunlight')).toEqual([]);
  });
});

describe('with room for little', () => {
  /** What sticks out at the side. */
  const overflow = async (view: ViewName, letters: string): Promise<readonly string[]> => {
    const tab = await preview.show({ view, width: 320, height: 640 });
    return tab.evaluate((size) => {
      document.documentElement.style.fontSize = size;
      if (document.documentElement.scrollWidth <= innerWidth) return [];
      return [...document.querySelectorAll('#app *')]
        .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest('svg'))
        .map((element) => element.outerHTML.slice(0, 90));
    }, letters);
  };
  test.each(viewNames)(
    '%s fits 320 pixels without moving sideways, and bears letters twice the size',
    time,
    async (view) => {
      expect(await overflow(view, '')).toEqual([]);
      expect(await overflow(view, '200%')).toEqual([]);
    },
  );
});

test.each(viewNames)('every target of %s is 48 pixels or more', time, async (view) => {
  const tab = await preview.show({ view });
  // A radio button or a check box is touched through its card.
  const targets = 'button, a, select, textarea, summary, .ui-choice, input:not([type=radio], [type=checkbox])';
  const small = await tab.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)]
        .map((target) => ({ target: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
        .map(({ target }) => target),
    targets,
  );
  expect(small).toEqual([]);
});

describe('somebody who looks over her shoulder learns nothing', () => {
  test.each(viewNames)('from %s', time, async (view) => {
    const tab = await preview.show({ view });
    const seen = (await tab.locator('#app').textContent()) ?? '';
    expect(discloses(seen)).toBe(false);
    expect(await tab.title()).toBe('Thari');
    expect(new URL(tab.url()).hash).toBe('');
    for (const heading of await tab.locator('h1').allTextContents())
      expect([heading, discloses(heading)]).toEqual([heading, false]);
  });
  test.each(['diary', 'find', 'work', 'work-refused', 'locked', 'destroyed'] as const)(
    'not even a hint from %s',
    time,
    async (view) => {
      const tab = await preview.show({ view });
      const lines = await tab.locator('#app :not(:has(*))').allTextContents();
      expect(lines.filter(hintsAtIt)).toEqual([]);
    },
  );
  test('and clear words cover themselves again', time, async () => {
    const tab = await preview.show({ view: 'person-nomsa' });
    await tab.clock.install();
    await tab.getByRole('button', { name: 'Show clear words' }).click();
    await tab.getByText('Show all').click();
    expect(discloses((await tab.locator('#app').textContent()) ?? '')).toBe(true);
    await tab.clock.runFor(29_000);
    expect(discloses((await tab.locator('#app').textContent()) ?? '')).toBe(true);
    await tab.clock.runFor(2_000);
    expect(discloses((await tab.locator('#app').textContent()) ?? '')).toBe(false);
  });
});

test('no screen met a fault that nobody had thought of', () => {
  expect(preview.faults).toEqual([]);
});
