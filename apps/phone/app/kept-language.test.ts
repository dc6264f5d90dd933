import { describe, expect, test } from 'vitest';
import { keepLanguage, languageOnOpening, lastLanguage } from './kept-language.ts';

/** As a browser keeps it. */
const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

describe('the language of a phone', () => {
  test('is English until somebody chooses', () => {
    expect(lastLanguage(storage()).code).toBe('en');
  });
  test('is the last one it spoke, before anybody is in', () => {
    const kept = storage();
    keepLanguage(kept, 'fr', 'grace');
    expect(lastLanguage(kept).code).toBe('fr');
  });
  test('is English again where the one it spoke is no longer part of the app', () => {
    const kept = storage();
    keepLanguage(kept, 'tlh', undefined);
    expect(lastLanguage(kept).code).toBe('en');
  });
});

describe('the language of a worker', () => {
  test('stays hers when a colleague chooses another on the same phone', () => {
    const kept = storage();
    keepLanguage(kept, 'fr', 'grace');
    keepLanguage(kept, 'en', 'dube');
    expect([languageOnOpening(kept, 'grace'), languageOnOpening(kept, 'dube')]).toEqual(['fr', 'en']);
  });
  test('is not decided for her who never chose', () => {
    const kept = storage();
    keepLanguage(kept, 'fr', 'grace');
    expect(languageOnOpening(kept, 'dube')).toBe(undefined);
  });
  test('is what was chosen at the door, for her who then opens it, and for nobody after her', () => {
    const kept = storage();
    keepLanguage(kept, 'en', 'grace');
    keepLanguage(kept, 'fr', undefined);
    expect(languageOnOpening(kept, 'grace')).toBe('fr');
    expect(languageOnOpening(kept, 'grace')).toBe('fr');
    expect(languageOnOpening(kept, 'dube')).toBe(undefined);
  });
});
