import { describe, expect, test } from 'vitest';
import { discloses, hintsAtIt } from './disclosing.ts';
import { en } from './en.ts';
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

describe('the words', () => {
  test('each belong to one of the three', () => {
    expect([...seenByAnyone, ...inside, ...clear, 'language'].sort()).toEqual(Object.keys(en).sort());
  });
  test.each(seenByAnyone)('of "%s" tell a bystander nothing', (part) => {
    const found = everyString(en[part], part).filter(([, text]) => hintsAtIt(text));
    expect(found).toEqual([]);
  });
  test.each(inside)('of "%s" do not name it', (part) => {
    expect(everyString(en[part], part).filter(([, text]) => discloses(text))).toEqual([]);
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
  test('is needed: the clear words would not pass it', () => {
    expect(everyString(en.clear).filter(([, text]) => discloses(text)).length).toBeGreaterThan(8);
  });
});
