import { cardSquares } from '@thari/ui/card-squares';

/** Ten to a page: two beside each other, five below. The lines are where scissors go. */
const style = `
@page { size: A4; margin: 12mm; }
body { margin: 0; font: 12pt sans-serif; color: #000; background: #fff; }
ul { display: grid; grid-template-columns: 1fr 1fr; margin: 0; padding: 0; list-style: none; }
li { display: flex; align-items: center; gap: 6mm; box-sizing: border-box; height: 52mm; padding: 4mm;
  border: 0.2mm dashed #999; break-inside: avoid; }
svg { flex: none; width: 38mm; height: 38mm; shape-rendering: crispEdges; }
p { flex: 1; margin: 0; border-bottom: 0.3mm solid #000; height: 10mm; }
`;

/**
 * Cards that are nobody's yet, to be printed on A4 and cut: the squares, and a line for the code. Not one word is on them,
 * so that a card says nothing about who carries it, nor a sheet about who prints it.
 */
export const cardSheet = (cardIds: readonly string[]): string => `<!doctype html>
<meta charset="utf-8">
<title>Cards</title>
<style>${style}</style>
<ul>
${cardIds.map(cardOnPaper).join('\n')}
</ul>
`;

const cardOnPaper = (cardId: string): string => {
  const { side, path } = cardSquares(cardId);
  return `<li><svg viewBox="0 0 ${side} ${side}"><path d="${path}"/></svg><p></p></li>`;
};
