/** The order of texts: letter by letter, the same in every browser. */
export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
