/**
 * How long a practised person needs for a task, by the keystroke-level model (Card, Moran and Newell, 1980), with its operators
 * for a finger. It counts her hands and her choices on the phone. What she says and hears is not in it: a visit lasts as long as
 * the talk does.
 *
 * None of the sources was at hand; the constants are from memory and kept on the slow side (unverified).
 */
export const secondsOf = {
  /** Mental preparation before a choice. Card, Moran and Newell. */
  think: 1.35,
  /** Pointing at a target and touching it. Their P (1.1, with a mouse) and K (0.2): a finger is quicker. */
  tap: 1.3,
  /** One letter on the phone's keyboard: 36 words a minute, the mean of 37,000 volunteers (Palin and others, 2019). */
  letter: 0.33,
  /** From tapping to the keyboard and back. Their H. */
  toKeyboard: 0.4,
  /** A swipe of half a screen with a target in mind (El Batran and Dunlop, 2014, give 0.2), and a look at what came. */
  swipe: 0.6,
  /** The phone answers: the most that a tap may take here (INP), and the moment in which she sees what she tapped. */
  answer: 0.2 + 0.14,
} as const;

export type Operators = {
  /** Every touch of a target. */
  readonly taps: number;
  /** Touches that needed a choice. "Next" and "Save" follow by themselves, so they have no thought of their own (rule 1 of the model). */
  readonly choices: number;
  readonly letters: number;
  /** How often she went to the keyboard. */
  readonly fields: number;
  readonly swipes: number;
};

export const secondsFor = ({ taps, choices, letters, fields, swipes }: Operators): number =>
  taps * (secondsOf.tap + secondsOf.answer) +
  choices * secondsOf.think +
  letters * secondsOf.letter +
  fields * (secondsOf.think + secondsOf.toKeyboard) +
  swipes * secondsOf.swipe;
