import type { TripWish } from './trip-wish.ts';

/**
 * The fewest days on which every wish can be met, beside the days on which she comes anyway. Exact, not greedy: of all sets of
 * fewest days, the one that does the fewest things after their due day, then the pressing ones earliest, then everything earliest.
 *
 * It walks through the days once and keeps, for each set of wishes still open, the best way to have come there. Each wish is met
 * on the first chosen day that suits it.
 */
export const fewestDays = (wishes: readonly TripWish[], comingAnyway: readonly number[]): readonly number[] => {
  const anyway = new Set(comingAnyway);
  const needy = wishes.filter(({ days }) => !days.some((day) => anyway.has(day)));
  const worthTrip = new Set(needy.flatMap(({ days }) => days));
  const useful = wishes.map((wish) => ({
    ...wish,
    days: wish.days.filter((day) => worthTrip.has(day) || anyway.has(day)),
  }));
  return apart(useful, worthTrip)
    .flatMap((group) => bestDays(group, anyway))
    .toSorted((a, b) => a - b);
};

/** Wishes that no day connects are solved apart: five clinics on five weekdays are five small questions, not one large one. */
const apart = (wishes: readonly TripWish[], worthTrip: ReadonlySet<number>): readonly (readonly TripWish[])[] => {
  const groups = wishes.reduce<readonly ReadonlySet<number>[]>((sofar, wish) => {
    const days = wish.days.filter((day) => worthTrip.has(day));
    const touching = sofar.filter((group) => days.some((day) => group.has(day)));
    const others = sofar.filter((group) => !touching.includes(group));
    return days.length === 0 ? sofar : [...others, new Set([...touching.flatMap((group) => [...group]), ...days])];
  }, []);
  return groups.map((group) => wishes.filter(({ days }) => days.some((day) => group.has(day))));
};

/** A day, the wishes that it suits as bits, and those for which it is the last chance. */
type Choice = { readonly day: number; readonly isFree: boolean; readonly suits: bigint; readonly last: bigint };

type Way = { readonly open: bigint; readonly cost: Cost; readonly days: readonly number[] };

/** Smaller is better, the first number before the second. */
type Cost = readonly [trips: number, afterDue: number, pressing: number, all: number];

const bestDays = (wishes: readonly TripWish[], anyway: ReadonlySet<number>): readonly number[] => {
  const start: Way = { open: (1n << BigInt(wishes.length)) - 1n, cost: [0, 0, 0, 0], days: [] };
  const ways = choicesOf(wishes, anyway).reduce<readonly Way[]>(
    (ways, choice) => worthKeeping(ways.flatMap((way) => nextWays(way, choice, wishes))),
    [start],
  );
  return ways[0]?.days ?? [];
};

const nextWays = (way: Way, choice: Choice, wishes: readonly TripWish[]): readonly Way[] => {
  const met = way.open & choice.suits;
  if (met === 0n) return [way];
  const gone = { ...way, open: way.open & ~met, cost: costAfter(way.cost, { choice, met }, wishes) };
  if (choice.isFree) return [gone];
  const taken = { ...gone, days: [...way.days, choice.day] };
  return (way.open & choice.last) === 0n ? [way, taken] : [taken];
};

const costAfter = (
  [trips, afterDue, pressing, all]: Cost,
  { choice: { day, isFree }, met }: { choice: Choice; met: bigint },
  wishes: readonly TripWish[],
): Cost => {
  const now = wishes.filter((_, i) => (met & (1n << BigInt(i))) !== 0n);
  return [
    trips + (isFree ? 0 : 1),
    afterDue + now.filter(({ dueDay }) => day > dueDay).length,
    pressing + now.filter(({ isPressing }) => isPressing).length * day,
    all + now.length * day,
  ];
};

/** A way that cost no less and has no less before it than another cannot end better. */
const worthKeeping = (ways: readonly Way[]): readonly Way[] => {
  const kept: Way[] = [];
  for (const way of ways.toSorted((a, b) => compareCosts(a.cost, b.cost)))
    if (!kept.some((better) => (better.open & ~way.open) === 0n)) kept.push(way);
  return kept;
};

const compareCosts = (a: Cost, b: Cost): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];

const choicesOf = (wishes: readonly TripWish[], anyway: ReadonlySet<number>): readonly Choice[] => {
  const suits = new Map<number, bigint>();
  wishes.forEach(({ days }, i) => {
    for (const day of days) suits.set(day, (suits.get(day) ?? 0n) | (1n << BigInt(i)));
  });
  const days = [...suits].map(([day, bits]) => ({ day, suits: bits, isFree: anyway.has(day) }));
  return withLastChances(undominated(days.toSorted((a, b) => a.day - b.day)));
};

type Day = Omit<Choice, 'last'>;

/** A day is not worth a trip when an earlier one suits the same wishes or more. */
const undominated = (days: readonly Day[]): readonly Day[] => {
  const kept: Day[] = [];
  for (const day of days)
    if (day.isFree || !kept.some((earlier) => (day.suits & ~earlier.suits) === 0n)) kept.push(day);
  return kept;
};

const withLastChances = (days: readonly Day[]): readonly Choice[] => {
  let later = 0n;
  return days
    .toReversed()
    .map((day) => {
      const last = day.suits & ~later;
      later |= day.suits;
      return { ...day, last };
    })
    .toReversed();
};
