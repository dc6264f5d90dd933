import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shortCode } from '@thari/kernel/short-code';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { cameraFlags, writeCameraFilm } from '../preview/build/camera-film.ts';
import { openPreview } from '../preview/build/open-preview.ts';
import { nomsa } from '../preview/nomsas-story.ts';

const lost = '0d1e5f20-7a3b-4c6d-8e9f-000000000010';
const hers = '0d1e5f20-7a3b-4c6d-8e9f-000000000011';
const nobodys = '0d1e5f20-7a3b-4c6d-8e9f-000000000099';
const time = { timeout: 120_000 };

const folder = mkdtempSync(join(tmpdir(), 'thari-film-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let preview: Awaited<ReturnType<typeof openPreview>> | undefined;
afterEach(async () => {
  await preview?.close();
  preview = undefined;
});

/** A phone whose camera sees this card. */
const before = async (cardId: string, view: 'scan' | 'scan-give'): Promise<Page> => {
  const file = join(folder, `${cardId}.y4m`);
  writeCameraFilm(file, cardId);
  preview = await openPreview({ camera: cameraFlags(file) });
  return preview.show({ view });
};
const heading = (tab: Page, name: string) => tab.getByRole('heading', { level: 1, name }).waitFor();

describe('the camera', () => {
  test('sees her card and opens her page', time, async () => {
    await heading(await before(hers, 'scan'), 'Nomsa');
  });
  test('sees a card that was lost, says so, and still leads to finding her by name', time, async () => {
    const tab = await before(lost, 'scan');
    await tab.getByText(en.scan.wasLost).waitFor();
    expect(await tab.getByText('Nomsa').count()).toBe(0);
    await tab.getByRole('button', { name: en.scan.byName }).click();
    await heading(tab, en.lists.find.heading);
  });
  test('sees a printed card that is nobody’s, and makes it hers', time, async () => {
    const tab = await before(nobodys, 'scan-give');
    await heading(tab, en.titles.giveCard);
    await tab.getByRole('button', { name: en.app.save }).click();
    await heading(tab, en.cards.heading);
    expect(await tab.getByRole('button', { name: en.cards.lostHeard('Nomsa') }).count()).toBe(2);
  });
});

test('without a camera the code is typed: a slip is told, and the code opens her page', time, async () => {
  preview = await openPreview();
  const tab = await preview.show({ view: 'scan' });
  await tab.getByText(en.scan.noCamera).waitFor();
  const code = shortCode(nomsa.pairId);
  const field = tab.getByLabel(en.scan.code);
  await field.fill(`${code.slice(0, 4)}-${code.slice(4).split('').reverse().join('')}`);
  await tab.getByRole('button', { name: en.scan.find, exact: true }).click();
  await tab.getByText(en.scan.wrongCode).waitFor();
  await field.fill(code.toLowerCase());
  await tab.getByRole('button', { name: en.scan.find, exact: true }).click();
  await heading(tab, 'Nomsa');
});
