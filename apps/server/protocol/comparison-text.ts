import type { PeopleDifference, RuleDifference } from './compare-on-people.ts';
import type { PackDifference } from './compare-packs.ts';
import type { Comparison } from './compare-sides.ts';

/** A comparison for somebody who reads it in a terminal. */
export const comparisonText = ({ a, b, packs, record, people }: Comparison): string =>
  [
    `A  ${sideText(a)}`,
    `B  ${sideText(b)}`,
    '',
    ...onPaper(packs),
    ...(record ? ['', ...onRecord(record)] : []),
    ...(people ? ['', ...onPeople(people)] : []),
    '',
  ].join('\n');

const sideText = ({ pack, name, draft }: Comparison['a']): string => `${pack}  ${name}${draft ? ' (draft)' : ''}`;

const onPaper = ({ rulesOnlyA, rulesOnlyB, settings }: PackDifference): readonly string[] => [
  'On paper',
  `  Rules that only A has: ${listed(rulesOnlyA)}`,
  `  Rules that only B has: ${listed(rulesOnlyB)}`,
  `  Settings that differ: ${settings.length || 'none'}`,
  ...table([
    ...(settings.length > 0 ? [['', 'A', 'B']] : []),
    ...settings.map((setting) => [setting.path, setting.a, setting.b]),
  ]).map((line) => `    ${line}`),
];

const listed = (names: readonly string[]): string => names.join(', ') || 'none';

type OnRecord = NonNullable<Comparison['record']>;

const onRecord = ({ asOf, onlyA, onlyB, other }: OnRecord): readonly string[] => [
  `On the record, read on ${asOf}`,
  ...group('Only A asks', onlyA.map(askingRow)),
  ...group('Only B asks', onlyB.map(askingRow)),
  ...group(
    'Both ask, on other days',
    other.flatMap((both) => [
      ['A', ...askingRow(both.a)],
      ['B', ...askingRow(both.b)],
    ]),
    other.length,
  ),
];

const group = (title: string, rows: readonly (readonly string[])[], count = rows.length): readonly string[] => [
  `  ${title}: ${count || 'nothing'}`,
  ...table(rows).map((line) => `    ${line}`),
];

const askingRow = ({ person, rule, what, window, state }: OnRecord['onlyA'][number]): readonly string[] => [
  person,
  rule,
  what,
  `${window.from} to ${window.due}`,
  `late after ${window.lateAfter}`,
  state,
];

const onPeople = ({ asOf, pairs, different, askedByA, askedByB, rules }: PeopleDifference): readonly string[] => [
  `On ${pairs} invented pairs, read on ${asOf}`,
  `  Treated differently: ${different} of ${pairs}. A asks for ${askedByA} things in all, B for ${askedByB}.`,
  ...table([
    ...(rules.length > 0 ? [['rule', 'pairs', 'only A', 'only B', 'other days', 'examples']] : []),
    ...rules.map(ruleRow),
  ]).map((line) => `    ${line}`),
];

const ruleRow = ({ rule, pairs, onlyA, onlyB, other, examples }: RuleDifference): readonly string[] => [
  rule,
  `${pairs}`,
  `${onlyA}`,
  `${onlyB}`,
  `${other}`,
  examples.join(' '),
];

/** Columns as wide as their widest word. */
const table = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
};
