import { careEvents } from '@thari/care/events/care-event';
import { RefusalReason } from '@thari/contract/phone/push';
import { sources } from '@thari/protocol/sources';
import { whys } from '@thari/protocol/why';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';

/** Words that tell a bystander what the programme is about. */
const disclosing =
  /\b(hiv|arvs?|antiretroviral\w*|viral|pmtct|vtp|ptme|prep|cd4|pcr|nat|positive|suppress\w*|infected|uninfected|exposed|prophylaxis|co-?trimoxazole|nevirapine|zidovudine|mentor[- ]mothers?|pepfar)\b|\b(ART|AIDS|EID|HEI|MER)\b/i;
const englishWords = /\b(art|aids|nat)\b/; // in small letters

/** Every sentence, those that are made from parts too, with its place. */
const said = (words: unknown, place = ''): [string, string][] => {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words === 'function' && words.length < 4)
    return said(attempt(words as (...parts: unknown[]) => unknown), place);
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => said(value, place === '' ? key : `${place}.${key}`));
};
const attempt = (make: (...parts: unknown[]) => unknown): unknown => {
  try {
    return make(2, 'x', 'y');
  } catch {
    return make(['x'], 'y', 'z'); // takes a list
  }
};
const faults = (words: unknown): string[] =>
  said(words)
    .filter(([, text]) => disclosing.test(text) && !englishWords.test(text))
    .map(([place, text]) => `${place}: ${text}`);

const { clear, dates, ...open } = en;

describe('discretion', () => {
  test('outside the clear words nothing says what the programme is about', () => {
    expect(faults({ ...open, dates: dates.names })).toEqual([]);
  });
  test('the check sees what it should see', () => {
    expect(said(open).length).toBeGreaterThan(300);
    expect(faults({ a: { b: 'HIV test' }, c: (n: number) => `${n} viral loads`, d: 'started ART' })).toHaveLength(3);
    expect(faults({ a: 'the art of a day' })).toEqual([]);
    expect(faults(clear).length).toBeGreaterThan(10);
  });
});

describe('every code has a word', () => {
  test('why something is planned, and from which paper', () => {
    expect(Object.keys(whys).filter((why) => !Object.hasOwn(en.whys.because, why))).toEqual([]);
    expect(Object.keys(en.whys.papers).toSorted()).toEqual(Object.keys(sources).toSorted());
  });
  test('why an entry was kept aside', () => {
    expect(codesIn(RefusalReason)).toContain('malformed');
    expect(Object.keys(en.help.reasons).toSorted()).toEqual(codesIn(RefusalReason).toSorted());
  });
});

describe.each(careEvents.map((event) => [event.type, event] as const))('%s', (type, event) => {
  const properties = Object.entries<unknown>(event.data.properties);

  test('has a name', () => {
    expect(en.entries[type]).toBeTruthy();
  });
  test('has a name for each of its parts, or says that it is shown to nobody', () => {
    expect(properties.map(([field]) => field).filter((field) => !(field in en.fields))).toEqual([]);
  });
  test('has a word for each code', () => {
    const all: Record<string, Record<string, string>> = { ...en.codes, ...en.clear.codes };
    const missing = properties.flatMap(([field, schema]) =>
      codesIn(schema)
        .filter((code) => !all[`${type}.${field}`]?.[code])
        .map((code) => `${type}.${field}: ${code}`),
    );
    expect(missing).toEqual([]);
  });
});

/** The literal texts that a schema allows, wherever in it they stand. */
const codesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const {
    const: literal,
    enum: list = [],
    anyOf = [],
    items,
  } = schema as {
    const?: unknown;
    enum?: unknown[];
    anyOf?: unknown[];
    items?: unknown;
  };
  return [literal, ...list].filter((one) => typeof one === 'string').concat(anyOf.flatMap(codesIn), codesIn(items));
};
