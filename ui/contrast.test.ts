import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast.ts';

const folder = import.meta.dirname;
const tokens = readFileSync(`${folder}/tokens.css`, 'utf8');

const pairs = [...tokens.matchAll(/^ \* (text|line): ([\w-]+) on ([\w-]+) ([\d.]+)$/gm)].map(
  ([, kind, front = '', back = '', floor]) => ({ kind, front, back, floor: Number(floor) }),
);
const decor = /^ \* decor: (.+)$/m.exec(tokens)?.[1]?.split(' ') ?? [];

type Colours = Readonly<Record<string, string>>;
const coloursAfter = (start: string): Colours => {
  const from = tokens.indexOf(start);
  const block = tokens.slice(from, tokens.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name, colour]),
  );
};
const cloth = coloursAfter(':root {');
const themes: readonly (readonly [string, Colours])[] = [
  ['cloth', cloth],
  ['sunlight', { ...cloth, ...coloursAfter('[data-theme="sunlight"] {') }],
  ['print', { ...cloth, ...coloursAfter('@media print {') }],
];

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('the declared pairs', () => {
  test('promise 7 or more for text and 3 or more for lines', () => {
    expect(pairs.filter(({ kind, floor }) => floor < (kind === 'text' ? 7 : 3))).toEqual([]);
  });

  test('name every colour that is not mere decoration', () => {
    const named = new Set(pairs.flatMap(({ front, back }) => [front, back]));
    expect(Object.keys(cloth).filter((colour) => !named.has(colour) && !decor.includes(colour))).toEqual([]);
  });

  describe.each(themes)('in the theme %s', (_, colours) => {
    test.each(pairs)('$front on $back keeps $floor', ({ front, back, floor }) => {
      expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(floor);
    });
  });
});

describe('the other stylesheets', () => {
  const sheets = readdirSync(folder).filter((file) => file.endsWith('.css') && file !== 'tokens.css');
  const rules = sheets.flatMap((sheet) =>
    [...readFileSync(`${folder}/${sheet}`, 'utf8').matchAll(/([^{}]+)\{([^{}]+)\}/g)].map(
      ([, name = '', body = '']) => ({
        rule: `${sheet}: ${name.trim().split('\n').at(-1)}`,
        front: /(?<![\w-])color: var\(--([\w-]+)\)/.exec(body)?.[1],
        back: /background(?:-color)?: var\(--([\w-]+)\)/.exec(body)?.[1],
        body,
      }),
    ),
  );
  const isDeclared = (front: string, back: string) =>
    pairs.some((pair) => pair.kind === 'text' && pair.front === front && pair.back === back);

  test('set text on a ground only in declared pairs', () => {
    const strangers = rules.filter(({ front, back }) => front && back && !isDeclared(front, back));
    expect(strangers.map(({ rule }) => rule)).toEqual([]);
  });

  test('have no colour of their own, but for shadows', () => {
    expect(
      rules.filter(({ body }) => /#[0-9a-f]{3,8}\b|rgb\((?!0 0 0|28 27 34)/i.test(body)).map(({ rule }) => rule),
    ).toEqual([]);
  });

  test('never colour text in a shade that is too pale for it', () => {
    const pale = ['line', 'hair', 'track', 'clay', 'sand', 'leaf'];
    expect(rules.filter(({ front }) => front && pale.includes(front)).map(({ rule }) => rule)).toEqual([]);
  });
});
