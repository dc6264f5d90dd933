import { describe, expect, test } from 'vitest';
import { books } from './docs/books.ts';
import { termsOfCare } from './docs/terms-of-care.ts';
import { termsOfTheMachine } from './docs/terms-of-the-machine.ts';
import { readTree } from './tree.ts';

const tree = readTree();

describe('the generated books', () => {
  test.each(Object.entries(books()))('%s says what the code says (else: npm run docs)', (path, text) => {
    expect(tree.find((file) => file.path === path)?.text).toBe(text);
  });
  test.each(Object.entries(books()))('%s prints words, not objects', (_, text) => {
    expect(text.split('\n').filter((line) => /\[object|undefined|\bNaN\b/.test(line))).toEqual([]);
  });
});

describe('the glossary', () => {
  const terms = [...termsOfCare, ...termsOfTheMachine];

  test('names each word once', () => {
    expect(new Set(terms.map(({ word }) => word)).size).toBe(terms.length);
  });
  test('names only what the code has', () => {
    const core = tree.filter(({ path }) => path.startsWith('core/')).map(({ text }) => text);
    const isInCode = (name: string): boolean => core.some((text) => new RegExp(`\\b${name}\\b`).test(text));
    expect(terms.flatMap(({ inCode }) => inCode).filter((name) => !isInCode(name))).toEqual([]);
  });
});
