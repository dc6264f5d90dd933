/** For sorting text, days included. Not by language: the order must be the same on every device. */
export const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
