import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { planFor } from '@thari/protocol/plan';
import { compareOnPeople, type PeopleDifference, type Person } from './compare-on-people.ts';
import { comparePacks, type PackDifference } from './compare-packs.ts';
import { comparePlans, type PlanDifference } from './compare-plans.ts';
import { itemRead } from './plan-answer.ts';

type Side = { readonly pack: string; readonly name: string; readonly draft: boolean };
type Asking = ReturnType<typeof itemRead>;
export type Comparison = {
  readonly a: Side;
  readonly b: Side;
  readonly packs: PackDifference;
  readonly record: ({ readonly asOf: CalendarDate } & PlanDifference<Asking>) | null;
  readonly people: PeopleDifference | null;
};

type On = {
  readonly asOf: CalendarDate;
  readonly record: PairRecord | undefined;
  readonly people: readonly Person[];
};

/** Two packs on paper, on one record and on many people. Each is taken as though it had been in force all along. */
export const compareSides = (a: Pack, b: Pack, { asOf, record, people }: On): Comparison => ({
  a: sideOf(a),
  b: sideOf(b),
  packs: comparePacks(a, b),
  record: record ? { asOf, ...onRecord(record, [a, b], asOf) } : null,
  people: people.length > 0 ? compareOnPeople(people, [a, b], asOf) : null,
});

const sideOf = (pack: Pack): Side => ({ pack: packVersion(pack), name: pack.name, draft: pack.approvedBy === null });

const onRecord = (record: PairRecord, [a, b]: readonly [Pack, Pack], asOf: CalendarDate): PlanDifference<Asking> => {
  const { onlyA, onlyB, other } = comparePlans(planFor(record, [a]), planFor(record, [b]), asOf);
  const read = (item: Parameters<typeof itemRead>[1]) => itemRead(record, item, asOf);
  return {
    onlyA: onlyA.map(read),
    onlyB: onlyB.map(read),
    other: other.map((both) => ({ a: read(both.a), b: read(both.b) })),
  };
};
