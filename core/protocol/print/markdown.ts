/** Pieces of what is printed: the generated books and a country's protocol. */

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Paragraphs with one empty line between them; what is empty is left out. */
export const page = (...parts: readonly (string | readonly string[])[]): string =>
  `${parts
    .flat()
    .filter((part) => part !== '')
    .join('\n\n')}\n`;

/** "afterBreastfeeding" as a person reads it. */
export const inWords = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
