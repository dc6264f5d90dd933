import type { TeamWork } from '@thari/contract/office/desk';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { Words } from '../../words/en.ts';

type State = { readonly kind: StatusKind; readonly text: string };
export type OutLine = {
  readonly id: string;
  readonly worker: string;
  readonly left: string;
  readonly backBy: string;
  readonly visits: number;
  readonly state: State;
};
export type AgreedLine = {
  readonly id: string;
  readonly what: string;
  readonly by: string;
  readonly due: string;
  readonly dueOn: string;
  readonly state: State;
};
type Now = { readonly today: CalendarDate /** "14:05" at the site. */; readonly clock: string; readonly words: Words };

/** Who is not back stands first. */
export const outLines = ({ rounds }: TeamWork, { today, clock, words }: Now): OutLine[] =>
  rounds
    .map(({ id, worker, startedOn, leftAt, backBy, visits }) => {
      const isLate = startedOn < today || backBy < clock;
      const left = startedOn < today ? `${words.dates.short(startedOn, today)} ${leftAt}` : leftAt;
      const state: State = isLate
        ? { kind: 'late', text: words.team.notBack }
        : { kind: 'waiting', text: words.team.onTheWay };
      return { id, worker: worker || words.person.somebody, left, backBy, visits, state };
    })
    .sort(
      (a, b) => Number(b.state.kind === 'late') - Number(a.state.kind === 'late') || (a.backBy < b.backBy ? -1 : 1),
    );

/** What is open stands first, the most late on top; then what was closed. */
export const agreedLines = ({ actions }: TeamWork, { today, words }: Omit<Now, 'clock'>): AgreedLine[] =>
  actions
    .map(({ id, what, by, dueOn, closed }) => ({
      id,
      what: what || words.team.noWords,
      by: wordFor(words.team.agreedBy, by),
      due: words.dates.short(dueOn, today),
      dueOn,
      isClosed: closed !== null,
      state: closed
        ? ({ kind: 'done', text: wordFor(words.team.outcomes, closed.outcome) } as const)
        : dueOn < today
          ? ({ kind: 'late', text: words.team.late } as const)
          : ({ kind: 'due', text: words.team.open } as const),
    }))
    .sort((a, b) => Number(a.isClosed) - Number(b.isClosed) || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))
    .map(({ isClosed: _, ...line }) => line);

/** A newer server may say a word that this page has none for. */
const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;
