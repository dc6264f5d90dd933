import { type NameKeys, nameKeys, type SearchKeys } from './findable.ts';
import { nearSound, type Sounded } from './near-sound.ts';
import { plainWord } from './sound-of.ts';

/** A woman who is about to be welcomed, as far as it was asked. */
export type Newcomer = {
  readonly name: string;
  readonly phone: string;
  readonly babyNames: readonly string[];
  readonly bornYear: number | undefined;
  readonly place: string;
};
export type AlikeReason = 'phone' | 'name' | 'baby-name' | 'birth-year' | 'place';
export type Alike = { readonly pairId: string; readonly reasons: readonly AlikeReason[] };
export type Neighbour = {
  readonly keys: SearchKeys;
  readonly bornYear: number | undefined;
  readonly place: string;
};

/** So much has to speak for it before anybody is asked. One of the two first reasons is enough by itself; a first name alone is not. */
const enough = 3;
const mostShown = 6;

/**
 * Who of those who are here could she be? Only proposed, with the reasons: a person decides. Two sisters share a family name, a house and
 * a birth year and are two women; two women of one name are two women as well, but that has to be asked.
 */
export const findAlike = (everybody: Iterable<Neighbour>, newcomer: Newcomer): Alike[] => {
  const her = readNewcomer(newcomer);
  const found: (Alike & { readonly weight: number })[] = [];
  for (const neighbour of everybody) {
    const reasons = reasonsFor(neighbour, her);
    const weight = reasons.reduce((sum, [, each]) => sum + each, 0);
    if (weight >= enough)
      found.push({ pairId: neighbour.keys.of.pairId, reasons: reasons.map(([reason]) => reason), weight });
  }
  return found
    .sort((a, b) => b.weight - a.weight || (a.pairId < b.pairId ? -1 : 1))
    .slice(0, mostShown)
    .map(({ pairId, reasons }) => ({ pairId, reasons }));
};

type Read = {
  readonly names: readonly Sounded[];
  readonly phone: string;
  readonly babies: readonly Sounded[];
  readonly bornYear: number | undefined;
  readonly places: readonly string[];
};

const readNewcomer = ({ name, phone, babyNames, bornYear, place }: Newcomer): Read => ({
  names: namesIn(name),
  phone: lastDigits(phone),
  babies: babyNames.flatMap(namesIn),
  bornYear,
  places: placeWords(place),
});

/** Each name of hers by itself, without the runs that only a search needs. */
const namesIn = (name: string): readonly Sounded[] => {
  const words = name.split(/\s+/).filter((word) => plainWord(word) !== '');
  return nameKeys(name).sounded.slice(0, words.length);
};

type Weighed = readonly [AlikeReason, number];

const reasonsFor = ({ keys, bornYear, place }: Neighbour, her: Read): readonly Weighed[] => [
  ...(her.phone !== '' && lastDigits(keys.phone) === her.phone ? [['phone', 3] as const] : []),
  ...nameReason(keys.her, her.names),
  ...(keys.babies.some((baby) => her.babies.some((name) => isOneOf(baby, name))) ? [['baby-name', 1] as const] : []),
  ...(isNear(bornYear, her.bornYear) ? [['birth-year', 1] as const] : []),
  ...(placeWords(place).some((word) => her.places.includes(word)) ? [['place', 1] as const] : []),
];

/** All of her names, in any order, or the first one: a family name changes when she marries. */
const nameReason = (hers: NameKeys, names: readonly Sounded[]): readonly Weighed[] => {
  const [first] = names;
  if (!first || !isOneOf(hers, first)) return [];
  return [['name', names.length > 1 && names.every((name) => isOneOf(hers, name)) ? 3 : 2]];
};

/** The whole name, not its beginning: she has said all of it. */
const isOneOf = ({ sounded }: NameKeys, name: Sounded): boolean =>
  sounded.some(
    (word) =>
      word.sound === name.sound ||
      (Math.abs(word.sound.length - name.sound.length) <= 1 && (nearSound(name, word) ?? 2) <= 1),
  );

const nearYears = 2;
const isNear = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= nearYears;

// With or without the country before it.
const lastDigits = (phone: string): string => {
  const digits = phone.replaceAll(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-8);
};

/** "the", "door", "left" are in every way that is told; only longer words count. */
const placeWords = (place: string): readonly string[] =>
  place
    .split(/[\s,.;]+/)
    .map(plainWord)
    .filter((word) => word.length >= 5 && !everywhere.has(word));
const everywhere: ReadonlySet<string> = new Set([
  'house',
  'behind',
  'street',
  'church',
  'clinic',
  'school',
  'market',
  'village',
]);
