import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { DiaryPage, NamedEntry } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

type SectionName = NamedEntry['section'];

/** One woman on a list that anybody may look at. */
export type DiaryLine = {
  readonly pairId: string;
  readonly name: string;
  readonly code: string;
  readonly what: string;
  readonly when: string;
  readonly kind: StatusKind;
};
export type DiaryView = {
  readonly sections: readonly { readonly name: SectionName; readonly lines: readonly DiaryLine[] }[];
  /** Both kinds are there, so that choosing between them makes sense. */
  readonly mayChoose: boolean;
};
type Saying = { readonly t: Words; readonly say: DateWords; readonly today: CalendarDate };

const names: readonly SectionName[] = ['late', 'today', 'coming'];
const kinds: Readonly<Record<SectionName, StatusKind>> = { late: 'late', today: 'due', coming: 'neutral' };

export const diaryView = ({ entries }: DiaryPage, onlyMine: boolean, saying: Saying): DiaryView => {
  const shown = entries.filter(({ mine }) => mine || !onlyMine);
  return {
    sections: names
      .map((name) => ({
        name,
        lines: shown.filter(({ section }) => section === name).map((entry) => lineOf(entry, saying)),
      }))
      .filter(({ lines }) => lines.length > 0),
    mayChoose: entries.some(({ mine }) => mine) && entries.some(({ mine }) => !mine),
  };
};

type Section = DiaryView['sections'][number];

/** The parts as far as they are drawn. A part is headed with how many it has, not with how many are drawn so far. */
export const firstRowsOf = (sections: readonly Section[], drawn: number): (Section & { readonly count: number })[] => {
  let left = drawn;
  return sections.flatMap((section) => {
    const lines = section.lines.slice(0, left);
    left -= lines.length;
    return lines.length > 0 ? [{ ...section, lines, count: section.lines.length }] : [];
  });
};

const lineOf = (entry: NamedEntry, saying: Saying): DiaryLine => ({
  pairId: entry.row.pairId,
  name: entry.name,
  code: entry.code,
  what: whatOf(entry, saying.t),
  when: whenOf(entry, saying),
  kind: kinds[entry.section],
});

/** What is to be done, in neutral words; where nothing else is open, that she comes, or did not. */
const whatOf = ({ whats, missedVisit, attempts, coveredFor }: NamedEntry, { lists }: Words): string => {
  const missed = missedVisit ? [lists.diary.didNotCome] : [];
  const tries = attempts > 0 ? [lists.diary.tries(attempts)] : [];
  const open = whats.map((what) => lists.what[what]);
  const all = [...missed, ...tries, ...open];
  const forColleague = coveredFor ? [lists.diary.coveredFor(coveredFor)] : [];
  return [...(all.length > 0 ? all : [lists.what.visit]), ...forColleague].join(', ');
};

const whenOf = ({ section, day, time, daysLate, row }: NamedEntry, { t, say, today }: Saying): string => {
  if (section === 'late') return daysLate > 0 ? say.late(daysLate) : t.dates.today;
  if (section === 'today') return row.visits.some(({ dueOn }) => dueOn === today) ? (time ?? t.lists.diary.noTime) : '';
  return [say.next(day, today), time].filter(Boolean).join(' ');
};
