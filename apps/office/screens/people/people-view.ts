import { diaryOn } from '@thari/care/projections/diary';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { OpenCaseload, Row } from '../../api/opened.ts';
import type { Query } from '../../app/address.ts';
import { compare } from '../../app/compare.ts';
import type { Words } from '../../words/en.ts';

/** One mother in the list of all. */
export type PersonLine = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly babies: readonly string[];
  readonly seen: string;
  readonly seenOn: CalendarDate;
  readonly next: { readonly kind: StatusKind; readonly text: string; readonly order: string };
  readonly worker: string;
};

/** The caseload as she asked for it: `find` a name or code, `worker`, `left` for those who have left too. */
export const peopleView = (caseload: OpenCaseload, query: Query, words: Words): PersonLine[] => {
  const { rows, today } = caseload;
  const entries = new Map(
    diaryOn(
      rows.map(({ row }) => row),
      today,
    ).map((entry) => [entry.row.pairId, entry]),
  );
  return rows
    .filter(({ row }) => query.left === 'yes' || !row.hasLeft)
    .filter(({ worker }) => !query.worker || worker.id === query.worker)
    .filter((row) => isFound(row, query.find ?? ''))
    .map((row) => lineOf(row, nextOf(row, entries.get(row.pairId), { today, words }), { today, words }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.code, b.code));
};

type Saying = { readonly today: CalendarDate; readonly words: Words };
type Entry = ReturnType<typeof diaryOn>[number];

const lineOf = (row: Row, next: PersonLine['next'], { today, words }: Saying): PersonLine => ({
  pairId: row.pairId,
  name: row.name || words.person.noName,
  code: row.code,
  babies: babiesOf(row, today, words),
  seen: words.dates.near(row.row.lastSeenOn, today),
  seenOn: row.row.lastSeenOn,
  next,
  worker: row.worker.name || words.frame.nobody,
});

/** After a loss the list is silent about babies. */
const babiesOf = ({ row, babies }: Row, today: CalendarDate, { lists, dates }: Words): string[] =>
  row.bereaved
    ? []
    : [
        ...row.babies.map(({ bornOn }, index) => lists.people.baby(babies[index] ?? '', dates.age(bornOn, today))),
        ...(row.expectedOn ? [lists.people.expected(dates.short(row.expectedOn, today))] : []),
      ];

const nextOf = ({ row }: Row, entry: Entry | undefined, { today, words }: Saying): PersonLine['next'] => {
  const { people, diary } = words.lists;
  if (row.hasLeft) return { kind: 'neutral', text: people.hasLeft, order: '4' };
  if (!entry) return { kind: 'neutral', text: people.nothing, order: '3' };
  if (entry.section === 'late') return { kind: 'late', text: diary.daysLate(entry.daysLate), order: `0 ${entry.day}` };
  const kind = entry.section === 'today' ? 'due' : 'neutral';
  return { kind, text: words.dates.near(entry.day, today), order: `${entry.section === 'today' ? 1 : 2} ${entry.day}` };
};

/** A part of her first name, or of the code on her card however it was typed. */
const isFound = ({ name, code, babies }: Row, find: string): boolean => {
  const sought = plain(find);
  if (sought === '') return true;
  const asCode = codeLike(find);
  const inName = [name, ...babies].some((one) => plain(one).includes(sought));
  return inName || (asCode.length > 1 && codeLike(code).includes(asCode));
};

/** Small letters without marks, so that "Ntombi" is found by "ntombí". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .trim();

const codeLike = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
