import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGallery } from './gallery/open-gallery.ts';
import { pageNames } from './gallery/page-names.ts';

declare const window: Window & { readonly axe: typeof axe };

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = Object.entries(pageNames);
const sizeOf = (app: string) => (app === 'phone' ? { width: 360, height: 740 } : { width: 1280, height: 900 });

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
}, 60_000);
afterAll(() => gallery.close());

describe.each(['cloth', 'sunlight'])('in the theme %s', (theme) => {
  test.each(screens)('%s has no fault that axe can find', { timeout: 60_000 }, async (page, app) => {
    const tab = await gallery.show({ page, theme, ...sizeOf(app) });
    await tab.evaluate(axeSource);
    const { violations } = await tab.evaluate((values) => window.axe.run({ runOnly: { type: 'tag', values } }), rules);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});

describe('with room for little', () => {
  /** What sticks out at the side; a table may, inside its frame. */
  const overflow = (page: string, width: number, letters: string) =>
    gallery.show({ page, theme: 'cloth', width, height: 640 }).then((tab) =>
      tab.evaluate((size) => {
        document.documentElement.style.fontSize = size;
        const cutOff = [
          ...document.querySelectorAll(
            '.ui-list, .ui-card, .ui-choice, .ui-button, .ui-notice, .ui-undo, .ui-tab, .ui-pill',
          ),
        ]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `cut off: ${element.outerHTML.slice(0, 90)}`);
        if (document.documentElement.scrollWidth <= innerWidth) return cutOff;
        return [...document.querySelectorAll('#app *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth && !element.closest('table, svg'))
          .map((element) => element.outerHTML.slice(0, 90));
      }, letters),
    );

  test.each(screens)('%s fits 320 pixels without moving sideways', { timeout: 30_000 }, async (page) => {
    expect(await overflow(page, 320, '')).toEqual([]);
  });

  test.each(screens)('%s bears letters twice the size', { timeout: 30_000 }, async (page, app) => {
    expect(await overflow(page, app === 'phone' ? 320 : 640, '200%')).toEqual([]);
  });
});

describe('under a thumb', () => {
  // A radio button or a check box is touched through its card.
  const targets = 'button, a, select, textarea, summary, .ui-choice, input:not([type=radio], [type=checkbox])';

  test.each(screens.filter(([, app]) => app === 'phone'))(
    'all of %s is 48 pixels or more',
    { timeout: 30_000 },
    async (page, app) => {
      const tab = await gallery.show({ page, theme: 'cloth', ...sizeOf(app) });
      const small = await tab.evaluate((selector) => {
        const boxes = [...document.querySelectorAll(selector)].map((target) => ({
          target: target.outerHTML.slice(0, 80),
          box: target.getBoundingClientRect(),
        }));
        return boxes
          .filter(({ box }) => box.width > 0 && (box.width < 48 || box.height < 48))
          .map(({ target }) => target);
      }, targets);
      expect(small).toEqual([]);
    },
  );
});
