import { cardId } from '@thari/kernel/card-id';
import { expect, test } from 'vitest';
import { cardSheet } from './card-sheet.ts';

const ids = Array.from({ length: 3 }, (_, n) => cardId(new Uint8Array(16).fill(n + 1)));

test('a sheet has one card for each id, all different', () => {
  const paths = [...cardSheet(ids).matchAll(/<path d="([^"]+)"/g)].map(([, path]) => path);
  expect(new Set(paths).size).toBe(3);
});
test('not one word is on the paper', () => {
  const printed = cardSheet(ids)
    .replace(/<(style|title)>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, '');
  expect(printed.trim()).toBe('');
});
test('the title of the page, which a browser prints at its head, says nothing', () => {
  expect(cardSheet(ids)).toContain('<title>Cards</title>');
});
