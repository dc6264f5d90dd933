import type { Cell } from '@thari/indicators/monthly/count-lines';
import type { NumbersCounted } from '../../engine/numbers/numbers-answer.ts';
import type { Words } from '../../words/words.ts';
import { clearRows, countOf, type LineRow, lineRows, type RowKey, wholeOf } from './line-rows.ts';

/** A row as it is drawn: a label, a value, and where it leads. */
export type RowView = {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  /** Undefined where nobody is behind it, or where the list itself would tell. */
  readonly opens: RowKey | undefined;
};
export type SectionView = { readonly key: string; readonly title: string; readonly rows: readonly RowView[] };
type Saying = { readonly t: Words; readonly revealed: boolean };

type SectionKey = Exclude<keyof Words['numbers']['sections'], 'groups'>;

/** The form, section by section. */
const sections: Readonly<Record<SectionKey, readonly RowKey[]>> = {
  welcomed: ['new-all', 'new-before-birth', 'new-after-birth', 'new-neither'],
  talks: [
    'talks-all',
    'talks-first-visit',
    'talks-pregnancy',
    'talks-birth-plan',
    'talks-delivery',
    'talks-first-two-weeks',
    'talks-six-weeks',
    'talks-ten-to-fourteen-weeks',
    'talks-three-to-six-months',
    'talks-nine-months',
    'talks-twelve-months',
    'talks-eighteen-months',
    'talks-after-breastfeeding',
    'talks-leaving',
  ],
  visits: ['visits-due', 'visits-kept', 'visits-missed'],
  searches: ['searches-begun', 'searches-reached', 'searches-returned'],
  babies: [
    'baby-checks-due',
    'baby-checks-in-time',
    'baby-samples',
    'baby-answers-given',
    'first-medicine',
    'second-medicine-in-time',
    'second-medicine-later',
    'six-months',
    'only-breast-milk',
  ],
  mothers: ['her-checks-due', 'her-checks-done', 'her-answers', 'her-answers-suppressed', 'partners-tested'],
  sentOn: ['referrals-made', 'referrals-closed'],
  left: [
    'left-all',
    'left-graduated',
    'left-transfer-confirmed',
    'left-silent-transfer',
    'left-lost',
    'left-mother-died',
    'left-refused',
    'left-pregnancy-loss',
    'left-consent-withdrawn',
    'left-wrong-entry',
  ],
};

/** The monthly summary as a page that a phone can show. */
export const monthView = ({ periods, ofTheSite }: NumbersCounted, saying: Saying): readonly SectionView[] => {
  const cells = periods.at(-1)?.cells ?? [];
  const { numbers } = saying.t;
  const own = (Object.keys(sections) as SectionKey[]).map((key): SectionView => {
    const rows = rowViews(sections[key], cells, saying);
    const split = key === 'welcomed' && saying.revealed ? categoryRows(cells, saying.t) : [];
    return { key, title: numbers.sections[key], rows: [...rows, ...split] };
  });
  return ofTheSite ? [...own, siteSection(ofTheSite, saying.t)] : own;
};

export const rowViews = (keys: readonly RowKey[], cells: readonly Cell[], saying: Saying): readonly RowView[] =>
  keys.flatMap((key) => {
    const row = lineRows[key];
    const count = countOf(row, cells);
    const isOfNobody = row.isShare && wholeOf(row, cells) === 0;
    if (isOfNobody || (row.onlyIfAny && count === 0)) return [];
    return [
      { key, label: labelOf(key, saying), value: valueSaid(row, cells, saying.t), opens: count > 0 ? key : undefined },
    ];
  });

/** The register’s word for a moment, where it has one; else the neutral one. */
const labelOf = (key: RowKey, { t, revealed }: Saying): string => {
  const clear: Readonly<Record<string, string>> = t.clear.numbers;
  return (revealed && clear[key]) || t.numbers.rows[key];
};

const valueSaid = (row: LineRow, cells: readonly Cell[], { numbers }: Words): string => {
  const count = countOf(row, cells);
  return row.isShare ? numbers.of(count, wholeOf(row, cells)) : String(count);
};

const categoryRows = (cells: readonly Cell[], { clear }: Words): readonly RowView[] =>
  (Object.keys(clearRows) as (keyof typeof clearRows)[]).flatMap((key) => {
    const count = countOf(clearRows[key], cells);
    return count === 0 ? [] : [{ key, label: clear.numbers[key], value: String(count), opens: undefined }];
  });

const siteSection = (counts: NonNullable<NumbersCounted['ofTheSite']>, { numbers }: Words): SectionView => ({
  key: 'groups',
  title: numbers.sections.groups,
  rows: (Object.keys(numbers.groups) as (keyof typeof numbers.groups)[]).map((key) => ({
    key,
    label: numbers.groups[key],
    value: String(counts[key]),
    opens: undefined,
  })),
});
