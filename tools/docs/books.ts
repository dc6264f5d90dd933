import { glossary } from './glossary.ts';
import { indicatorBook } from './indicator-book.ts';
import { ruleBook } from './rule-book.ts';

/** The books that are written from the code, by the path they have in the repository. */
export const books = (): Readonly<Record<string, string>> => ({
  'docs/glossary.md': glossary(),
  'docs/rule-book.md': ruleBook(),
  'docs/indicators.md': indicatorBook(),
});
