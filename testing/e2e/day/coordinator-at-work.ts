import type { TimelineEntry } from '@thari/care/projections/timeline';
import type { Caseload } from '@thari/contract/office/caseload';
import type { FigureOnWire } from '@thari/contract/office/numbers';
import type { PairPage } from '@thari/contract/office/pair';
import { chromiumOptions } from '@thari/testing/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { RealThari } from './real-thari.ts';

/** The coordinator's desk in a browser of its own, signed in, and what she asks of it. */
export type Desk = {
  readonly page: Page;
  readonly countsOf: (indicator: string, period: Period) => Promise<Counts>;
  /** Every story of the site, entry by entry, to be counted by hand. */
  readonly allStories: () => Promise<readonly (readonly TimelineEntry[])[]>;
  /** Her story as the desk shows it, in clear words, the newest first. */
  readonly storyOf: (name: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
};

export type Period = { readonly from: string; readonly to: string };
export type Counts = {
  readonly numerator: number;
  readonly denominator: number | null;
  readonly bands: Readonly<Record<string, number>>;
  /** The names of those who stand in the numerator, as the number opens to them. */
  readonly names: readonly string[];
};

export const openDesk = async ({ officeAddress, desk }: RealThari): Promise<Desk> => {
  const browser = await chromium.launch(chromiumOptions);
  const page = await signedIn(browser, officeAddress, desk);
  const ask = async (path: string, query: Readonly<Record<string, string>>) => {
    const site = (await (await page.request.get(`${officeAddress}/api/office/session`)).json()).sites[0].id;
    const answer = await page.request.get(`${officeAddress}${path}`, { params: { site, ...query } });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    return answer.json();
  };
  return {
    page,
    countsOf: async (indicator, period) => {
      const { figures } = (await ask('/api/office/numbers', period)) as { figures: FigureOnWire[] };
      const figure = figures.find((one) => one.indicator === indicator);
      if (!figure) throw new Error(`the desk publishes no ${indicator}`);
      const rows = await ask('/api/office/numbers/rows', { ...period, indicator, figure: 'numerator' });
      return {
        numerator: figure.numeratorCount,
        denominator: figure.denominatorCount,
        bands: Object.fromEntries(figure.cells.map(({ band, count }) => [band, count])),
        names: (rows.rows as { name: string }[]).map(({ name }) => name),
      };
    },
    allStories: async () => {
      const { rows } = (await ask('/api/office/caseload', {})) as Caseload;
      const pages = rows.map(({ pairId }) => ask(`/api/office/pairs/${pairId}`, {}) as Promise<PairPage>);
      return (await Promise.all(pages)).map(({ timeline }) => timeline as TimelineEntry[]);
    },
    storyOf: async (name) => {
      await page.goto(`${officeAddress}/people`);
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill(name);
      await page
        .getByRole('link', { name: new RegExp(name) })
        .or(page.getByText(name))
        .first()
        .click();
      await page.getByRole('button', { name: 'Show clear words' }).first().click();
      await page.locator('.office-entry').first().waitFor();
      const more = page
        .locator('.office-part', { has: page.locator('.office-story') })
        .getByRole('button', { name: /^Show more/ });
      if (await more.isVisible()) await more.click();
      return page.locator('.office-entry').allInnerTexts();
    },
    close: () => browser.close(),
  };
};

const signedIn = async (
  browser: Browser,
  address: string,
  { username, password }: RealThari['desk'],
): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.getByLabel('Name').fill(username);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
};
