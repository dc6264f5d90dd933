import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cardId, cardText, readCard } from './card-id.ts';

const anyBytes = () => fc.uint8Array({ minLength: 16, maxLength: 16 });

test('what a card says is read back as its id', () => {
  fc.assert(
    fc.property(anyBytes(), (bytes) => {
      expect(readCard(cardText(cardId(bytes)))).toBe(cardId(bytes));
    }),
  );
});
test('a card says its id in capitals and digits, and nothing else', () => {
  expect(cardText(cardId(new Uint8Array(16).fill(0xab)))).toBe('ABABABABABAB4BABABABABABABABABAB');
});
test('two cards differ wherever their chance differs', () => {
  const all = Array.from({ length: 256 }, (_, byte) => cardId(new Uint8Array(16).fill(byte)));
  expect(new Set(all).size).toBe(256);
});
test.each([
  'https://example.org/ABABABABABAB4BABABABABABABABABAB',
  'ABABABABABAB4BABABABABABABABABA',
  'ABABABABABAB4BABABABABABABABABABA',
  'ABABABABABAB7BABABABABABABABABAB',
  'Nomsa',
  '',
])('"%s" is no card of ours', (seen) => {
  expect(readCard(seen)).toBe(undefined);
});
