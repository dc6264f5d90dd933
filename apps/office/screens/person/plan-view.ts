import { type ItemState, itemState, type PlanItem } from '@thari/protocol/rule';
import { sources } from '@thari/protocol/sources';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import { compare } from '../../app/compare.ts';
import type { Saying } from './saying.ts';

export type PlanLine = {
  readonly key: string;
  readonly what: string;
  readonly about: string;
  readonly state: { readonly kind: StatusKind; readonly text: string; readonly rank: number };
  readonly window: string;
  readonly lateAfter: string | undefined;
  readonly dueOn: string;
  readonly why: string;
  readonly source: string;
  readonly unverified: string | undefined;
};
export type PlanView = { readonly open: readonly PlanLine[]; readonly settled: readonly PlanLine[] };

const kinds: Readonly<Record<ItemState, StatusKind>> = {
  late: 'late',
  due: 'due',
  waiting: 'waiting',
  coming: 'neutral',
  done: 'done',
  stopped: 'neutral',
};
const order: readonly ItemState[] = ['late', 'due', 'waiting', 'coming', 'done', 'stopped'];

/** What is planned: what is late first, and what is done or not needed any more apart. */
export const planView = (plan: readonly PlanItem[], saying: Saying): PlanView => {
  const lines = plan.map((item) => ({ state: itemState(item, saying.today), line: lineOf(item, saying) }));
  const of = (isOpen: boolean) =>
    lines
      .filter(({ state }) => (state !== 'done' && state !== 'stopped') === isOpen)
      .map(({ line }) => line)
      .sort((a, b) => a.state.rank - b.state.rank || compare(a.dueOn, b.dueOn));
  return { open: of(true), settled: of(false) };
};

const lineOf = (item: PlanItem, saying: Saying): PlanLine => {
  const { words, clear, today } = saying;
  const { dates, person, whys } = words;
  const { fromOn, dueOn, lateAfterOn } = item.window;
  const { source, place, evidence } = item.source;
  const state = itemState(item, today);
  return {
    key: item.id,
    what: (clear && words.clear.what[item.what]) || words.lists.what[item.what],
    about: saying.personNamed(item.about),
    state: { kind: kinds[state], text: stateSaid(item, state, saying), rank: order.indexOf(state) },
    window:
      fromOn === dueOn
        ? dates.short(dueOn, today)
        : person.plan.window(dates.short(fromOn, today), dates.short(dueOn, today)),
    lateAfter:
      item.settled || lateAfterOn === dueOn ? undefined : person.plan.lateAfter(dates.short(lateAfterOn, today)),
    dueOn,
    why: whys.because[item.why],
    source: clear ? `${sources[source]}: ${place}` : whys.papers[source],
    unverified: evidence === 'unverified' ? person.plan.unverified : undefined,
  };
};

const stateSaid = ({ settled }: PlanItem, state: ItemState, { words, today }: Saying): string => {
  const { plan } = words.person;
  if (settled?.how === 'done') return plan.doneOn(words.dates.short(settled.on, today));
  if (settled?.how === 'waiting') return plan.since(words.dates.short(settled.since, today));
  if (settled?.how === 'stopped') return plan.stopped[settled.why];
  return plan.states[state];
};
