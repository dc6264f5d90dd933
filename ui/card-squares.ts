import { cardText } from '@thari/kernel/card-id';
import { encodeQR } from 'qr';

/** The squares of a card, for a camera, as one path: it is as sharp on paper as on any phone. */
export type CardSquares = { readonly side: number; readonly path: string };

/** Light around them, without which a camera does not find them (ISO/IEC 18004: four squares). */
const lightAround = 4;

/** Only the id of the card goes in: no word, no address and no name. */
export const cardSquares = (cardId: string): CardSquares => {
  const dark = encodeQR(cardText(cardId), 'raw', { ecc: 'medium', border: lightAround });
  const runs = dark.flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { side: dark.length, path: runs.join('') };
};

const runsIn = (row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] =>
  row.flatMap((isDark, from) => {
    if (!isDark || row[from - 1]) return [];
    const end = row.indexOf(false, from);
    return [{ from, length: (end < 0 ? row.length : end) - from }];
  });
