import type { Operators } from '@thari/testing/keystroke-level-model';
import type { Locator, Page } from 'playwright-core';

/** A finger that counts what it does, for the budgets of the visit and of the welcome. */
export type CountedHand = {
  /** Answers: a choice, with a thought before it. */
  readonly choose: (name: string) => Promise<void>;
  /** Answers one question among several on the page. */
  readonly answer: (question: string, name: string) => Promise<void>;
  /** Takes what is proposed: the first of the answers. */
  readonly takeFirst: (question: string) => Promise<void>;
  /** Opens a list of the phone and taps a line of it. */
  readonly select: (label: string, line: number) => Promise<void>;
  /** Goes on: no thought of its own. */
  readonly press: (name: string) => Promise<void>;
  readonly open: (target: Locator) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
  readonly done: () => Operators;
};

export const countedHand = (tab: Page): CountedHand => {
  const counted = { taps: 0, choices: 0, letters: 0, fields: 0, swipes: 0 };

  const tap = async (target: Locator): Promise<void> => {
    await target.waitFor();
    counted.swipes += await swipesTo(tab, target);
    counted.taps += 1;
    await target.tap();
    await tab.waitForTimeout(250);
  };
  const chosen = async (target: Locator): Promise<void> => {
    counted.choices += 1;
    await tap(target);
  };

  return {
    choose: (name) => chosen(tab.locator('.ui-choice', { hasText: name }).first()),
    answer: (question, name) =>
      chosen(tab.locator('fieldset', { hasText: question }).locator('.ui-choice').filter({ hasText: name }).first()),
    takeFirst: (question) => chosen(tab.locator('fieldset', { hasText: question }).locator('.ui-choice').first()),
    select: async (label, line) => {
      counted.choices += 1;
      counted.taps += 2;
      await tab.getByLabel(label).selectOption({ index: line });
    },
    press: (name) => tap(tab.getByRole('button', { name, exact: true })),
    open: (target) => chosen(target),
    type: async (label, text) => {
      counted.fields += 1;
      counted.letters += text.length;
      await tap(tab.getByLabel(label));
      await tab.keyboard.type(text);
    },
    done: () => counted,
  };
};

/** What stands above the bar at the bottom and under the one at the top is seen; half a screen comes with each swipe. */
const swipesTo = async (tab: Page, target: Locator): Promise<number> => {
  const box = await target.boundingBox();
  const height = tab.viewportSize()?.height ?? 740;
  if (!box) return 0;
  const isInBar = await target.evaluate((element) => element.closest('.ui-bottom-bar') !== null);
  const [top, bottom] = [60, isInBar ? height : height - 80];
  const far = Math.max(0, top - box.y, box.y + box.height - bottom);
  return Math.ceil(far / (height / 2));
};
