import type { CalendarDate } from '@thari/kernel/calendar-date';
import { itemState, type PlanItem } from '@thari/protocol/rule';

export type PlanDifference<Item> = {
  readonly onlyA: readonly Item[];
  readonly onlyB: readonly Item[];
  /** Asked for by both, on other days, or read differently on this one. */
  readonly other: readonly { readonly a: Item; readonly b: Item }[];
};

/** What one plan of a record asks for and another does not, read on a day. The same asking has the same id under every pack. */
export const comparePlans = <Item extends PlanItem>(
  a: readonly Item[],
  b: readonly Item[],
  asOf: CalendarDate,
): PlanDifference<Item> => {
  const inA = new Map(a.map((item) => [item.id, item]));
  const inB = new Map(b.map((item) => [item.id, item]));
  return {
    onlyA: a.filter(({ id }) => !inB.has(id)),
    onlyB: b.filter(({ id }) => !inA.has(id)),
    other: a.flatMap((item) => {
      const twin = inB.get(item.id);
      return twin && !readsTheSame(item, twin, asOf) ? [{ a: item, b: twin }] : [];
    }),
  };
};

const readsTheSame = (a: PlanItem, b: PlanItem, asOf: CalendarDate): boolean =>
  itemState(a, asOf) === itemState(b, asOf) &&
  a.window.fromOn === b.window.fromOn &&
  a.window.dueOn === b.window.dueOn &&
  a.window.lateAfterOn === b.window.lateAfterOn &&
  a.window.lastOn === b.window.lastOn;
