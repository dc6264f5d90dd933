/** The known name that takes the fewest letters to change into. */
export const nearestName = (wrong: string, known: readonly string[]): string | undefined =>
  known
    .map((name) => ({ name, letters: distance(wrong.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.letters - b.letters)[0]?.name;

/** Levenshtein, row by row. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
};
