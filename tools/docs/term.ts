/** A word of the programme or of the machine: one meaning a word, one word a meaning. */
export type Term = {
  readonly word: string;
  readonly is: string;
  /** What people read on the phone and in the office; empty where the word never appears on a screen. */
  readonly onScreen: string;
  /** What clinic registers and national forms call it. */
  readonly registers: string;
  /** What it is often taken for. */
  readonly not: string;
  readonly source: string;
  /** Names in the code that carry it: checked, so that the glossary and the code cannot drift apart. */
  readonly inCode: readonly string[];
};

type Written = Pick<Term, 'word' | 'is' | 'source'> & Partial<Term>;

/** A term with the parts that it needs: most words are on no register, or mistaken for nothing. */
export const term = (written: Written): Term => ({ onScreen: '', registers: '', not: '', inCode: [], ...written });
