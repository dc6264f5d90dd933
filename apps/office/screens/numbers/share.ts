import type { Words } from '../../words/en.ts';

/**
 * A share in whole percent, halves upwards. Only what is all is called 100 %, and only what is none is called 0 %.
 * Undefined where there is nothing to divide by.
 */
export const shareSaid = (count: number, total: number | null, { numbers }: Words): string | undefined => {
  if (total === null || total <= 0) return undefined;
  const whole = Math.floor((200 * count + total) / (2 * total)); // in whole numbers, so that no half is lost to a fraction
  if (whole === 0 && count > 0) return numbers.lessThanOne;
  if (whole === 100 && count < total) return numbers.almostAll;
  return numbers.percent(whole);
};
