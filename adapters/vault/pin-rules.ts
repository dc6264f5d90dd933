/** Why a PIN is not taken. The screen has a sentence for each. */
export const pinRefusals = [
  'not-digits',
  'too-short',
  'all-the-same',
  'too-few-different',
  'run',
  'repeated',
  'date',
  'common',
] as const;
export type PinRefusal = (typeof pinRefusals)[number];

export const leastPinLength = 6;

/**
 * Why this PIN would be guessed, or undefined where it may be used. Only ten tries are ever given, so what matters is what somebody
 * who knows her would try first: the keypad's patterns, and the birthday of her child.
 */
export const pinRefusal = (pin: string): PinRefusal | undefined => {
  if (!/^[0-9]*$/.test(pin)) return 'not-digits';
  if (pin.length < leastPinLength) return 'too-short';
  const different = new Set(pin).size;
  if (different === 1) return 'all-the-same';
  if (different === 2) return 'too-few-different';
  if (isRun(pin)) return 'run';
  if (isRepeated(pin)) return 'repeated';
  if (isDate(pin)) return 'date';
  return common.has(pin) ? 'common' : undefined;
};

/** Up or down in equal steps, over the end as well: 345678, 987654, 890123, 246802. */
const isRun = (pin: string): boolean => {
  const steps = new Set(Array.from(pin.slice(1), (digit, i) => (Number(digit) - Number(pin[i]) + 10) % 10));
  return steps.size === 1;
};

/** One piece again and again (123123, 45674567), or each digit twice (112233). */
const isRepeated = (pin: string): boolean => /^(.+)\1+$/.test(pin) || /^(?:(.)\1)+$/.test(pin);

/**
 * A day as it is written where mentor mothers work: 010326, 01032026, or as in an identity number 260301, 20260301. One six-digit
 * PIN in sixteen reads as one and is refused with them: choosing again costs less than a birthday that her family knows.
 */
const isDate = (pin: string): boolean => {
  const dayFirst = /^(\d\d)(\d\d)(?:19|20)?\d\d$/.exec(pin);
  const yearFirst = /^(?:19|20)?\d\d(\d\d)(\d\d)$/.exec(pin);
  return isDayOfMonth(dayFirst?.[1], dayFirst?.[2]) || isDayOfMonth(yearFirst?.[2], yearFirst?.[1]);
};

const isDayOfMonth = (day: string | undefined, month: string | undefined): boolean =>
  isDay(Number(day)) && isMonth(Number(month));

const isDay = (number: number): boolean => number >= 1 && number <= 31;
const isMonth = (number: number): boolean => number >= 1 && number <= 12;

/** Paths over the keypad, and favourites among stolen codes, that no rule above catches. */
const common: ReadonlySet<string> = new Set(
  `123654 123789 147258 147369 147852 147896 147963 159357 159753 159456 258369 258456 258741 258963 321456
   321654 321789 357159 357951 369147 369852 369963 456123 456321 456852 456987 654123 741258 741963 753159
   753951 789123 789321 789456 789654 852147 852456 852741 951357 951753 963147 963258 963741 963852 987123
   987321 987456 123321 456654 654456 789987 987789 123457 123467 123478 123987 142536 415263 102030 203040
   112358 314159 271828 121314 131415 212223 123450 012346 246810 159951 963369 147741 258852 369741 741369
   12345670 14789632 147258369 123456780 1122334 7894561 7894561230 1236987 1597530 3692580`.split(/\s+/),
);
