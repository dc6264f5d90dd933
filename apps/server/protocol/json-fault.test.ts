import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFaultAt } from './json-fault.ts';

test.each([
  ['{"a": [1,\n 2,, 3]}', { line: 2, column: 4 }],
  ['{"a": [1,\n 2', { line: 2, column: 3 }],
  ['[{"a": 1}', { line: 1, column: 10 }],
  ['hello', { line: 1, column: 1 }],
  ['{"a": "x\ny"}', { line: 1, column: 7 }],
  ['{"a" 1}', { line: 1, column: 6 }],
  ['{"a": 1,}', { line: 1, column: 9 }],
  ['[1,]', { line: 1, column: 4 }],
  ['[1 2]', { line: 1, column: 4 }],
  ['{1: 2}', { line: 1, column: 2 }],
  ['[1}', { line: 1, column: 3 }],
  ['[] []', { line: 1, column: 4 }],
  ['', { line: 1, column: 1 }],
])('a text that is not JSON is faulty where an editor would point: %j', (text, place) => {
  expect(jsonFaultAt(text)).toEqual(place);
});

test('JSON has no fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      expect(jsonFaultAt(JSON.stringify(value, null, indent))).toBeUndefined();
    }),
  );
});

test('a fault is found exactly when JSON.parse finds one', () => {
  const piece = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', '-0.5e3', 'null', ' ', '\n', '"', '\\', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join('');
      expect(jsonFaultAt(text) === undefined).toBe(parses(text));
    }),
    { numRuns: 3000 },
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
