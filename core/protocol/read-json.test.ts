import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from './read-json.ts';

const written = ['{', '  "a": [', '    1,', '    { "b": "two", "c":', '      true }', '  ],', '  "d": {}', '}'].join(
  '\n',
);

test('the line of each value is remembered, of a field that of its name', () => {
  const read = readJson(written);
  expect(read.ok && read.value).toEqual({ a: [1, { b: 'two', c: true }], d: {} });
  expect(read.ok && Object.fromEntries(read.lines)).toEqual({
    '': 1,
    a: 2,
    'a.0': 3,
    'a.1': 4,
    'a.1.b': 4,
    'a.1.c': 4,
    d: 7,
  });
});

test('what JSON.parse reads is read alike, however it is laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const read = readJson(text);
      expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('what JSON.parse refuses is refused, whatever was cut out of it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), fc.nat(3), (value, at, length) => {
      const text = JSON.stringify(value, null, 1);
      const cut = text.slice(0, at % text.length) + text.slice((at % text.length) + length);
      const read = readJson(cut);
      fc.pre(read.ok || !read.problem.endsWith(' is there twice')); // JSON.parse takes the last one and says nothing
      expect(read.ok).toBe(parses(cut));
    }),
  );
});

describe('broken JSON is refused with its line', () => {
  test.each([
    ['', 1, 'the end of the file where a value was expected'],
    ['{\n"a": 1\n"b": 2}', 3, '"b" where "," or "}" was expected'],
    ['{\n"a": 1,\n}', 3, '} where a name in quotes was expected'],
    ['{\n"a" 1}', 2, '1 where ":" was expected'],
    ['[1,\n2,\n]', 3, '] where a value was expected'],
    ['[1,\n2', 2, 'the end of the file where "," or "]" was expected'],
    ['{\n\n"a": \'x\'}', 3, "cannot be read from here: 'x'}"],
    ['{ // why\n}', 1, 'cannot be read from here: // why'],
    ['{"a": 01}', 1, 'cannot be read from here: 01}'],
    ['{"a": "b\tc"}', 1, 'cannot be read from here: "b\tc"}'],
    ['{}\n{}', 2, '{ after the end'],
    ['{\n"a": 1,\n"a": 2}', 3, '"a" is there twice'],
  ])('%j', (text, line, problem) => {
    expect(readJson(text)).toEqual({ ok: false, line, problem });
  });
});
