import { describe, expect, test } from 'vitest';
import { discloses, disclosesIn, disclosingIn, hintsIn } from './disclosing.ts';
import { en } from './en.ts';
import { everyLanguage } from './every-language-for-tests.ts';
import { everyString } from './every-string.ts';

/** Lists, titles, tabs, notices, doors, and everything else that is on the screen before a person is opened. */
const seenByAnyone = [
  'app',
  'cards',
  'dates',
  'doors',
  'lists',
  'loops',
  'numbers',
  'scan',
  'sync',
  'team',
  'titles',
] as const;
/** Inside an opened person: kind, plain, and still without the words that name it. */
const inside = [
  'baby',
  'enrol',
  'entries',
  'her',
  'menu',
  'moves',
  'person',
  'reach',
  'refusals',
  'session',
  'topics',
  'visits',
  'whys',
] as const;
/** Only after "Show clear words". */
const clear = ['clear'] as const;

test('the words each belong to one of the three', () => {
  expect([...seenByAnyone, ...inside, ...clear, 'language'].sort()).toEqual(Object.keys(en).sort());
});

test('every language has its list of words that disclose, and no list is without a language', () => {
  expect(Object.keys(disclosingIn).sort()).toEqual(everyLanguage.map(({ code }) => code).sort());
  for (const { names, hints } of Object.values(disclosingIn)) {
    expect(names.length).toBeGreaterThan(5);
    expect(hints.length).toBeGreaterThan(5);
    expect([...names, ...hints].filter((word) => word !== word.toLowerCase().normalize('NFD'))).toEqual([]);
  }
});

describe.each(everyLanguage)('the words in $language.ownName', ({ code, words }) => {
  test.each(seenByAnyone)('of "%s" tell a bystander nothing', (part) => {
    expect(everyString(words[part], part).filter(([, text]) => hintsIn(code)(text))).toEqual([]);
  });
  test.each(inside)('of "%s" do not name it', (part) => {
    expect(everyString(words[part], part).filter(([, text]) => disclosesIn(code)(text))).toEqual([]);
  });
  test('need the list: the clear words would not pass it', () => {
    expect(everyString(words.clear).filter(([, text]) => disclosesIn(code)(text)).length).toBeGreaterThan(8);
  });
});

describe('the list of words that disclose', () => {
  test.each(['HIV clinic', 'take your ART', 'her viral load', 'positive', 'a PCR', 'AIDS', 'mentor mother'])(
    'has %j',
    (text) => {
      expect(discloses(text)).toBe(true);
    },
  );
  test.each(['the art of sewing', 'he aids her', 'baby’s check', 'her own check', 'the nurse, today'])(
    'leaves %j',
    (text) => {
      expect(discloses(text)).toBe(false);
    },
  );
  test.each(['son bébé est séropositif', 'ANTIRÉTROVIRAUX', 'le VIH', 'charge virale', 'HIV', 'mère mentore'])(
    'has %j in French',
    (text) => {
      expect(disclosesIn('fr')(text)).toBe(true);
    },
  );
  test.each(['dépistage', 'Résultat', 'ses comprimés', 'échantillon'])('knows that %j hints in French', (text) => {
    expect([disclosesIn('fr')(text), hintsIn('fr')(text)]).toEqual([false, true]);
  });
  test.each(['contrôle du bébé', 'l’infirmière, aujourd’hui', 'vérifier', 'préparer'])(
    'leaves %j in French',
    (text) => {
      expect(hintsIn('fr')(text)).toBe(false);
    },
  );
});
