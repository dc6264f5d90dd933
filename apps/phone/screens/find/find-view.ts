import { readShortCode } from '@thari/kernel/short-code';
import type { FoundPair } from '../../engine/engine-api.ts';
import type { Words } from '../../words/words.ts';

export type FindLine = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  /** Why she was found, her babies, and where she lives where two share a name. */
  readonly sub: string;
  readonly trailing: string | undefined;
};

export type FindView = {
  readonly state: 'nothing-typed' | 'looking' | 'none' | 'found';
  readonly lines: readonly FindLine[];
  /** Welcoming somebody begins with looking for her: one woman has one record. */
  readonly mayEnrol: boolean;
  /** A code without a mistake in it: if nobody is found by it, she is with another place. */
  readonly isWholeCode?: boolean;
};

export const fewestLetters = 2;

/** `answered` is what the results belong to: older ones are not shown for newer letters. */
export const findView = (
  typed: string,
  answered: { readonly typed: string; readonly found: readonly FoundPair[] } | undefined,
  t: Words,
): FindView => {
  const wanted = typed.trim();
  if (wanted.length < fewestLetters) return { state: 'nothing-typed', lines: [], mayEnrol: false };
  if (answered?.typed !== wanted) return { state: 'looking', lines: [], mayEnrol: false };
  const lines = answered.found.map((pair) => lineOf(pair, answered.found, t));
  return {
    state: lines.length === 0 ? 'none' : 'found',
    lines,
    mayEnrol: true,
    isWholeCode: readShortCode(wanted) !== undefined,
  };
};

const lineOf = (pair: FoundPair, all: readonly FoundPair[], { lists: { find } }: Words): FindLine => {
  const sharesName = all.some(({ pairId, name }) => pairId !== pair.pairId && name === pair.name);
  const babies = pair.babyNames.length > 0 ? find.baby(pair.babyNames.join(', ')) : '';
  return {
    pairId: pair.pairId,
    name: pair.name,
    code: pair.code,
    sub: [find.why[pair.why], babies, sharesName ? pair.place : ''].filter((part) => part !== '').join(', '),
    trailing: pair.hasLeft ? find.left : undefined,
  };
};

/** What was typed goes along as her name, unless it looks like a code or a number. */
export const nameFrom = (typed: string): string => {
  const words = typed.trim().replace(/\s+/g, ' ');
  return /\d/.test(words) ? '' : words.charAt(0).toUpperCase() + words.slice(1);
};
