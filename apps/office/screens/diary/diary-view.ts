import { type DiaryEntry, diaryOn } from '@thari/care/projections/diary';
import { type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { OpenCaseload, Row } from '../../api/opened.ts';
import type { Words } from '../../words/en.ts';

/** As the phone's diary, but that a coordinator looks first for those who did not come. */
export const sections = ['missed', 'late', 'today', 'coming'] as const;
export type Section = (typeof sections)[number];
const sectionOf = ({ section, missedVisit }: DiaryEntry): Section =>
  section === 'late' && missedVisit ? 'missed' : section;

/** One woman in the diary, in words that anybody may read. */
export type DiaryLine = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly what: readonly string[];
  readonly when: string;
  readonly daysLate: number;
  readonly day: CalendarDate;
  readonly worker: Row['worker'];
  /** Whether she is being looked for, and how often: only where a visit was missed. */
  readonly tracing: string;
  readonly attempts: number;
};

/** How much one mentor has before her. */
export type WorkerCounts = {
  readonly id: string;
  readonly name: string;
  readonly women: number;
  readonly missed: number;
  readonly late: number;
  readonly today: number;
  readonly coming: number;
};

export type DiaryView = {
  readonly sections: Readonly<Record<Section, readonly DiaryLine[]>>;
  readonly workers: readonly WorkerCounts[];
};

/** The diary of a site on the server's day, for all mentors or for one. The counts are always of all. */
export const diaryView = ({ rows, today }: OpenCaseload, worker: string | undefined, words: Words): DiaryView => {
  const byPair = new Map(rows.map((row) => [row.pairId, row]));
  const entries = diaryOn(
    rows.map(({ row }) => row),
    today,
  ).flatMap((entry) => {
    const row = byPair.get(entry.row.pairId);
    return row ? [{ entry, row }] : [];
  });
  const linesOf = (section: Section) =>
    entries
      .filter(({ entry, row }) => sectionOf(entry) === section && (!worker || row.worker.id === worker))
      .map(({ entry, row }) => lineOf(entry, row, { today, words }));
  return {
    sections: {
      missed: linesOf('missed').sort((a, b) => b.daysLate - a.daysLate),
      late: linesOf('late'),
      today: linesOf('today'),
      coming: linesOf('coming'),
    },
    workers: countsOf(
      rows,
      entries.map(({ entry, row }) => ({ worker: row.worker.id, section: sectionOf(entry) })),
      words,
    ),
  };
};

type Saying = { readonly today: CalendarDate; readonly words: Words };

const lineOf = (entry: DiaryEntry, { pairId, name, code, worker }: Row, { today, words }: Saying): DiaryLine => ({
  pairId,
  name: name || words.person.noName,
  code,
  worker: { id: worker.id, name: worker.name || words.frame.nobody },
  what: whatOf(entry, today, words),
  when: whenOf(entry, today, words),
  daysLate: daysLateOf(entry, today),
  day: entry.day,
  tracing: entry.missedVisit ? words.lists.diary.tries(entry.attempts) : '',
  attempts: entry.missedVisit ? entry.attempts : -1,
});

const missedOf = ({ row, missedVisit }: DiaryEntry) =>
  row.visits.find(({ appointmentId }) => appointmentId === missedVisit);

/** Of a visit that was missed, the days since; something older that is late besides is in her plan. */
const daysLateOf = (entry: DiaryEntry, today: CalendarDate): number => {
  const missed = missedOf(entry);
  return missed ? daysBetween(missed.dueOn, today) : entry.daysLate;
};

/** First what happened to her visit, then what is to be done when she is there. */
const whatOf = (entry: DiaryEntry, today: CalendarDate, { lists, dates }: Words): string[] => {
  const missed = missedOf(entry);
  const said = missed?.status === 'missed' ? lists.diary.didNotCome : lists.diary.noWord;
  const visit = entry.section !== 'late' && entry.row.visits.find(({ dueOn }) => dueOn === entry.day);
  const words = [
    ...(missed ? [said(dates.short(missed.dueOn, today))] : []),
    ...(visit ? visit.reasons.map((reason) => lists.reason[reason]) : []),
    ...entry.whats.map((what) => lists.what[what]),
  ];
  return [...new Set(words.length > 0 ? words : [lists.what.visit])];
};

const whenOf = (entry: DiaryEntry, today: CalendarDate, { lists, dates }: Words): string => {
  if (sectionOf(entry) === 'missed') return lists.diary.missedDays(daysLateOf(entry, today));
  if (entry.section === 'late') return lists.diary.daysLate(entry.daysLate);
  if (entry.section === 'today') return entry.time ?? lists.diary.noTime;
  return entry.time ? dates.names.dayAtHour(dates.on(entry.day, today), entry.time) : dates.on(entry.day, today);
};

/** Every mentor who follows somebody, and those whom nobody follows under one line; the one with most missed visits first. */
const countsOf = (
  rows: readonly Row[],
  entries: readonly { readonly worker: string; readonly section: Section }[],
  { frame }: Words,
): WorkerCounts[] => {
  const staying = rows.filter(({ row }) => !row.hasLeft);
  const followers = new Map(staying.map(({ worker }) => [worker.id, worker.name || frame.nobody]));
  const count = (worker: string, section: Section) =>
    entries.filter((entry) => entry.worker === worker && entry.section === section).length;
  return [...followers]
    .map(([id, name]) => ({
      id,
      name,
      women: staying.filter(({ worker }) => worker.id === id).length,
      missed: count(id, 'missed'),
      late: count(id, 'late'),
      today: count(id, 'today'),
      coming: count(id, 'coming'),
    }))
    .sort((a, b) => b.missed - a.missed || b.late - a.late || (a.name < b.name ? -1 : 1));
};
