/** Everything a part of the words can say, with its place. What takes a number or a name is tried with several. */
export const everyString = (words: unknown, place = ''): readonly (readonly [place: string, said: string])[] => {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function')
    return samples.flatMap((sample) => everyString(words(sample, sample, sample), place));
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => everyString(value, place === '' ? key : `${place}.${key}`));
};

const samples = [0, 1, 2, 5];
