/** What kind each word is, by its place: a sentence, a list of so many, or a sentence made of so many things. */
export const shapeOf = (words: unknown, place = ''): readonly string[] => {
  if (typeof words === 'string') return [`${place}: string`];
  if (typeof words === 'function') return [`${place}: made of ${words.length}`];
  if (typeof words !== 'object' || words === null) return [`${place}: ${typeof words}`];
  return Object.entries(words)
    .flatMap(([key, value]) => shapeOf(value, `${place}.${key}`))
    .sort();
};

type Said = { readonly place: string; readonly inputs: readonly string[]; readonly text: string };

/** What every sentence with something in it says for the same samples. A missing argument would show as its absence. */
export const said = (words: unknown, place = ''): readonly Said[] => {
  if (typeof words === 'function') {
    const make = words as (...inputs: readonly unknown[]) => unknown; // every one of the words files, and nothing else, comes here
    return samples.flatMap((inputs) => {
      const made = make(...inputs);
      const texts = typeof made === 'string' ? [made] : Object.values(made as Readonly<Record<string, string>>);
      return texts.map((text) => ({ place, inputs: inputs.map(String), text }));
    });
  }
  if (typeof words !== 'object' || words === null) return [];
  return Object.keys(words)
    .sort()
    .flatMap((key) => said((words as Readonly<Record<string, unknown>>)[key], `${place}.${key}`));
};

/** Different in each place. Their order is the language’s own business. */
const samples: readonly (readonly unknown[])[] = [
  [41, 52, 63],
  [1, 52, 63],
  ['Nomsa', 'Thandi', 'Grace'],
];
