import { fileURLToPath } from 'node:url';
import { type BrowserPage, openBrowserPage } from '@thari/testing/browser-page';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBase64 } from './base64.ts';
import { utf8 } from './bytes.ts';
import { openPrivate } from './person-key.ts';
import { openBox } from './sealed-box.ts';
import { importPrivateKey } from './sealed-box-keys.ts';
import specimens from './specimens.v1.json' with { type: 'json' };
import type * as Page from './vault.page.ts';
import { importWrappingKey, unwrapKey } from './wrapped-key.ts';

let browser: BrowserPage<typeof Page>;
beforeAll(async () => {
  browser = await openBrowserPage<typeof Page>(fileURLToPath(new URL('./vault.page.ts', import.meta.url)));
});
afterAll(() => browser.close());

const filled = (byte: number) => new Uint8Array(32).fill(byte);

describe('the vault in a browser', () => {
  test('opens what version 1 wrote in Node', async () => {
    expect(await browser.call('openSpecimens', specimens as Page.Specimens)).toEqual({
      box: 'Nomsa said so',
      privatePart: { name: 'Nomsa' },
      wrapped: [...filled(1)],
      slot: 'object',
    });
  });

  test('seals what Node opens', async () => {
    const { privateJwk, box, privatePart, wrapped } = await browser.call('makeSpecimens');
    const place = { personKey: filled(1), personId: 'nomsa', eventId: 'event-1' };
    expect(await openBox(await importPrivateKey(privateJwk), fromBase64(box), 'event-1')).toEqual(
      utf8('Nomsa said so'),
    );
    expect(await openPrivate(place, privatePart)).toEqual({ name: 'Nomsa' });
    expect(await unwrapKey(await importWrappingKey(filled(2)), fromBase64(wrapped), 'nomsa')).toEqual(filled(1));
  });

  test('keeps a PIN from its first day to its change', async () => {
    expect(await browser.call('liveWithAPin')).toEqual({
      wrongPin: 'wrong-pin',
      isExtractable: false,
      read: 'Nomsa',
      isUsualCost: true,
    });
  });

  test('takes and refuses the same base64, though it is the browser that reads it', async () => {
    const good = ['', 'AA==', 'AAA=', 'AAAA', '/+8='];
    const bad = ['AAA', 'AA-_', 'AAB=', 'AB==', 'AA A', 'AAAA\nAAA', 'A===', 'AA==AAAA'];
    const { isNative, answers } = await browser.call('base64', [...good, ...bad]);
    expect(isNative).toBe(true);
    expect(answers).toEqual([...good, ...bad.map(() => 'NotBase64')]);
  });
});
