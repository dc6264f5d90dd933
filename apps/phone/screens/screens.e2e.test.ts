import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discloses, hintsAtIt } from '../words/disclosing.ts';
import { foundByAxe, leaves, sticksOut, tooSmall } from './preview/build/faults-of-a-screen.ts';
import { openPreview } from './preview/build/open-preview.ts';
import { walkForm } from './preview/build/walk-form.ts';
import { formViews, viewNames } from './preview/view-names.ts';

const pages = viewNames.filter((view) => !(formViews as readonly string[]).includes(view));
const time = { timeout: 60_000 };

let preview: Awaited<ReturnType<typeof openPreview>>;
beforeAll(async () => {
  preview = await openPreview();
}, 120_000);
afterAll(() => preview.close());

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
