import { isCalendarDate } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { everyLanguage } from './every-language-for-tests.ts';
import { everyString } from './every-string.ts';
import { draftMark, languages } from './languages.ts';
import { said, shapeOf } from './shape-of-words-for-tests.ts';

describe('the list of languages', () => {
  test('has each language once, English first, under the code and the name that belong to it', () => {
    expect(languages[0]?.code).toBe('en');
    expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
    expect(everyLanguage.map(({ words }) => words.language)).toEqual(languages.map(({ code }) => code));
    for (const { code } of languages) expect(code).toMatch(/^[a-z]{2,3}$/);
  });
  test('calls a language a draft until somebody has signed by name and day', () => {
    for (const language of languages) {
      const { approvedBy } = language;
      if (typeof approvedBy === 'object')
        expect([approvedBy.name.trim().length > 1, isCalendarDate(approvedBy.on)]).toEqual([true, true]);
      expect(approvedBy === 'written-in-it').toBe(language.code === 'en');
      expect(draftMark(language) === undefined).toBe(language.state === 'complete');
    }
  });
  test('says of a draft that it is one, in the language itself and in English', () => {
    expect(draftMark(languages.find(({ code }) => code === 'fr'))).toMatch(/^Brouillon.* Draft: not yet checked/);
  });
});

const endOf = (text: string) => /[.?:…]$/.exec(text)?.[0] ?? '';
const other = everyLanguage.filter(({ code }) => code !== 'en');

test('as many languages are looked at as there are, and in each as many words as in English', () => {
  expect(everyLanguage.length).toBe(languages.length);
  expect(other.length).toBeGreaterThan(0);
  expect(everyString(en).length).toBeGreaterThan(700);
  for (const { words } of everyLanguage) expect(everyString(words).length).toBe(everyString(en).length);
});

describe.each(everyLanguage)('in $language.ownName', ({ words }) => {
  test('no word is empty, and none has a gap at its ends or a double one inside', () => {
    expect(everyString(words).filter(([, text]) => text === '' || text !== text.trim() || /\s\s/.test(text))).toEqual(
      [],
    );
  });
  test('no sentence shouts, and no quotation mark or apostrophe is that of a typewriter', () => {
    expect(everyString(words).filter(([, text]) => /[!%'"]/.test(text))).toEqual([]);
  });
});

describe.each(other)('in $language.ownName', ({ words }) => {
  test('there is what English has, of the same kind: a sentence, or one made of as many things', () => {
    expect(shapeOf(words)).toEqual(shapeOf(en));
  });
  test('no number, day or name is lost on the way into a sentence', () => {
    expect(said(words).length).toBe(said(en).length);
    const lost = said(en).filter((english, index) =>
      english.inputs.some((input) => english.text.includes(input) && !said(words)[index]?.text.includes(input)),
    );
    expect(lost).toEqual([]);
  });
  test('a sentence ends as it does in English: a question asks, and a label has no full stop', () => {
    const english = new Map(everyString(en));
    const differs = everyString(words).filter(([place, text]) => {
      const ofEnglish = english.get(place);
      return ofEnglish !== undefined && !place.includes('shortWeekdays') && endOf(ofEnglish) !== endOf(text);
    });
    expect(differs).toEqual([]);
  });
});

test('in French nothing breaks a line before a question mark or a colon, or inside its quotation marks', () => {
  const french = everyLanguage.find(({ code }) => code === 'fr');
  const breaking = everyString(french?.words).filter(([, text]) => / [?:;»]|« /.test(text));
  expect(breaking).toEqual([]);
});
