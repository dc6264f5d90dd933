/**
 * Text without what nobody can see: control characters, marks that turn the direction of writing, and spaces of no width.
 * They come with copied text, and can make one name look like another. Line ends and tabs become spaces, except where lines are kept.
 */
export const withoutHidden = (text: string): string =>
  text
    .replaceAll(/[\t\v\f\r]/g, ' ')
    .replaceAll(hidden, '')
    .normalize('NFC');

// All control and format characters, except the end of a line and the two joiners that some scripts write words with.
const hidden = /(?![\n\u200c\u200d])[\p{Control}\p{Format}\u2028\u2029]/gu;
