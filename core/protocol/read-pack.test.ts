import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packVersion } from './pack.ts';
import { allPacks } from './packs/all-packs.ts';
import { who2021 } from './packs/who-2021.ts';
import { readPack, saidOf } from './read-pack.ts';

/** What a ministry might write: one thing a line, so that the lines below can be counted. */
const lesotho = `{
  "id": "lesotho",
  "version": 2,
  "name": "Lesotho, as its ministry wrote it",
  "country": "LS",
  "basedOn": "who-2021/1",
  "effectiveFrom": "2027-01-01",
  "switchedOn": ["viral-load-at-delivery"],
  "switchedOff": ["development"],
  "settings": {
    "cotrimoxazole": {
      "fromDay": 35,
      "dueDay": 49,
      "source": { "source": "lesotho-veid", "place": "page 7", "evidence": "read" }
    },
    "viralLoad": {
      "lateInPregnancy": null,
      "source": { "source": "lesotho-veid", "place": "page 8", "evidence": "read" }
    }
  }
}`;
const said = (text: string): string[] => {
  const read = readPack(text);
  return read.ok ? [] : read.faults.map(saidOf);
};
const changed = (from: string, to: string): string[] => {
  expect(lesotho.split(from)).toHaveLength(2);
  return said(lesotho.replace(from, to));
};

describe('a pack written on another', () => {
  const read = readPack(lesotho);
  const pack = read.ok ? read.pack : who2021;
  test('has the numbers of its own, and those of its base for the rest', () => {
    expect(said(lesotho)).toEqual([]);
    expect(pack.settings.cotrimoxazole).toMatchObject({ fromDay: 35, dueDay: 49 });
    expect(pack.settings.viralLoad).toMatchObject({ lateInPregnancy: undefined, highAbove: 1000 });
    expect(pack.settings.tracing).toEqual(who2021.settings.tracing);
  });
  test('switches rules on and off, in the order of the rule book', () => {
    expect(pack.rules).toContain('viral-load-at-delivery');
    expect(pack.rules).not.toContain('development');
    expect(pack.rules.slice(0, 3)).toEqual(who2021.rules.slice(0, 3));
  });
  test('is a draft without an end', () => {
    expect([pack.approvedBy, pack.effectiveTo, packVersion(pack)]).toEqual([null, undefined, 'lesotho/2']);
  });
});

test.each(allPacks.map((pack) => [packVersion(pack), pack]))('%s, written out whole, is read as it was', (_, pack) => {
  expect(readPack(JSON.stringify(pack, (_key, value) => value ?? null, 2))).toEqual({ ok: true, pack });
});

describe('a file is refused on its line when', () => {
  test.each<[string, string, string, string]>([
    [
      'a window ends before it starts',
      '"dueDay": 49',
      '"dueDay": 34',
      'line 13: settings.cotrimoxazole.dueDay: is before fromDay',
    ],
    [
      'a rule to switch on is unknown',
      '"viral-load-at-delivery"',
      '"viral-load"',
      'line 8: switchedOn.0: is not a rule we know',
    ],
    [
      'a rule to switch off is unknown',
      '"development"',
      '"growth",\n"tea"',
      'line 10: switchedOff.1: is not a rule we know',
    ],
    [
      'a source is missing',
      '"dueDay": 49,\n      "source": { "source": "lesotho-veid", "place": "page 7", "evidence": "read" }',
      '"dueDay": 49',
      'line 11: settings.cotrimoxazole.source: is missing',
    ],
    [
      'a source is unknown',
      '"lesotho-veid", "place": "page 7"',
      '"hearsay", "place": "page 7"',
      'line 14: settings.cotrimoxazole.source.source: is no word we know',
    ],
    ['a field is unknown', '"fromDay"', '"fromday"', 'line 12: settings.cotrimoxazole.fromday: is not a field we know'],
    ['a section is unknown', '"viralLoad"', '"viralload"', 'line 16: settings.viralload: is not a field we know'],
    [
      'a field of the pack is unknown',
      '"version"',
      '"approved": true, "version"',
      'line 3: approved: is not a field we know',
    ],
    ['a field is missing', '"version": 2,\n', '', 'line 1: version: is missing'],
    ['a number is text', '35', '"35"', 'line 12: settings.cotrimoxazole.fromDay: is not a whole number from 0 on'],
    ['a day does not exist', '2027-01-01', '2027-02-30', 'line 7: effectiveFrom: is not a day'],
    ['a day is no day', '2027-01-01', 'soon', 'line 7: effectiveFrom: is not a day, as in "2026-03-01"'],
    [
      'its base is unknown',
      'who-2021/1',
      'who-1999/1',
      'line 6: basedOn: is no pack we know, and there are no rules either',
    ],
    [
      'it approves itself',
      '"version"',
      '"approvedBy": { "name": "Dr" },\n"version"',
      'line 3: approvedBy: is not null; a pack is signed for in the programme, not in its file',
    ],
    [
      'a lone number has no source',
      '"settings": {',
      '"settings": {\n"afterDueDateDays": 9,',
      'line 10: settings.practice: is missing, for afterDueDateDays',
    ],
    ['a setting is empty', '"fromDay": 35', '"fromDay": null', 'line 12: settings.cotrimoxazole.fromDay: is missing'],
    [
      'a section is a number',
      '"settings": {',
      '"settings": {\n"growth": 3,\n"practice": {},',
      'line 11: settings.growth: is not a group of fields',
    ],
    [
      'the settings are a list',
      lesotho.slice(lesotho.indexOf('{\n    "cotri'), -2),
      '[]',
      'line 10: settings: is not a group of fields',
    ],
    ['the rules are a word', '["development"]', '"development"', 'line 9: switchedOff: is not a list'],
    [
      'its version is taken',
      '"version": 2',
      '"version": 1',
      'line 3: version: is that of a pack we ship; give it the next one',
    ],
    ['JSON is broken', '"LS",', '"LS"', 'line 6: the file: "basedOn" where "," or "}" was expected'],
    [
      'something is said twice',
      '"version": 2,',
      '"version": 2,\n"version": 3,',
      'line 4: the file: "version" is there twice',
    ],
  ])('%s', (_, from, to, fault) => {
    expect(changed(from, to)).toContain(fault);
  });
  test('it is no group of fields', () => {
    expect(said('[]')).toEqual(['line 1: the file: is not a group of fields']);
  });
  test('it is a whole pack with a fault deep inside', () => {
    const whole = JSON.stringify(who2021, (_key, value) => value ?? null, 2).replace(
      '"unit": "weeks"',
      '"unit": "week"',
    );
    const line = whole.split('\n').findIndex((each) => each.includes('"week"')) + 1;
    expect(said(whole)).toEqual([
      `line ${line}: settings.infantVirologicTests.0.from.unit: is none of days, weeks, months`,
    ]);
  });
});

test('two faults are both named', () => {
  expect(said(lesotho.replace('"fromDay": 35', '"fromDay": "x"').replace('"country": "LS"', '"country": 7'))).toEqual([
    'line 5: country: is not text',
    'line 12: settings.cotrimoxazole.fromDay: is not a whole number from 0 on',
  ]);
});

test('whatever stands in the place of a value, the answer is a pack or a fault with a line of the file', () => {
  const places = [...lesotho.matchAll(/: ("[^"]*"|\d+|null|\[.*\])/g)].map(({ index, 0: found, 1: value = '' }) => ({
    from: index + found.length - value.length,
    to: index + found.length,
  }));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 2 }), ({ from, to }, value) => {
      const text = lesotho.slice(0, from) + JSON.stringify(value) + lesotho.slice(to);
      const read = readPack(text);
      if (!read.ok) expect(read.faults.filter(({ line }) => line < 1 || line > text.split('\n').length)).toEqual([]);
      expect(read.ok || read.faults.length > 0).toBe(true);
    }),
  );
});

test('the file of the how-to is read', () => {
  const page = readFileSync(new URL('../../docs/how-to/add-a-country.md', import.meta.url), 'utf8');
  const [, file = ''] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(readPack(file)).toMatchObject({ ok: true, pack: { id: 'lesotho', basedOn: 'who-2025/1' } });
});
