import type { Offer } from './question.ts';

const mostShown = 12;

/**
 * Who stands on the list of many: those who were chosen always, then those whom the letters typed may mean. So that nobody scrolls
 * through two hundred names, a dozen are drawn and the rest are said as a number.
 */
export const peopleShown = (
  choices: readonly Offer[],
  chosen: readonly string[],
  typed: string,
): { readonly shown: readonly Offer[]; readonly more: number } => {
  const wanted = plain(typed);
  const isChosen = ({ value }: Offer) => chosen.includes(value);
  const meant = choices.filter((one) => !isChosen(one) && plain(`${one.label} ${one.sub ?? ''}`).includes(wanted));
  const first = meant.slice(0, mostShown);
  return { shown: [...choices.filter(isChosen), ...first], more: meant.length - first.length };
};

/** Without accents, capitals and what stands between letters. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
