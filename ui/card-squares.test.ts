import { cardId, cardText, readCard } from '@thari/kernel/card-id';
import fc from 'fast-check';
import { decodeQR } from 'qr/decode.js';
import { expect, test } from 'vitest';
import { type CardSquares, cardSquares } from './card-squares.ts';

/** The path as a camera would see it: each square so many pixels wide, black on white. */
const seen = ({ side, path }: CardSquares, pixels = 6) => {
  const width = side * pixels;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 0; row < pixels; row++)
      for (let column = 0; column < Number(length) * pixels; column++) {
        const at = ((Number(y) * pixels + row) * width + Number(x) * pixels + column) * 4;
        data.fill(0, at, at + 3);
      }
  return { width, height: width, data };
};

test('what is drawn is read by a camera as the id of the card, and nothing else', () => {
  const any = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(cardId);
  fc.assert(
    fc.property(any, (id) => {
      const said = decodeQR(seen(cardSquares(id)));
      expect(said).toBe(cardText(id));
      expect(readCard(said)).toBe(id);
    }),
    { numRuns: 20 },
  );
});
test('has light around it', () => {
  const { side, path } = cardSquares(cardId(new Uint8Array(16).fill(0xab)));
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  for (const place of starts.flat()) expect(place).toBeGreaterThanOrEqual(4);
  expect(side).toBe(25 + 8); // the smallest squares that hold an id
});
