import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { InfantFacts } from '../facts.ts';
import { onceAPair } from '../once-a-pair.ts';

/** She gave birth on a day. `childlessSince`: none of the children of that birth lives. */
export type Birth = {
  readonly of: string;
  readonly on: CalendarDate;
  readonly childlessSince: CalendarDate | undefined;
};

/** Twins are one birth. A birth counts whether or not the child lived: she gave birth all the same. */
export const birthsOf = onceAPair(({ mother, infants }): readonly Birth[] => {
  const ended = mother.pregnancies.flatMap(({ pregnancyId, ended }): readonly Birth[] => {
    if (ended?.outcome === 'stillbirth') return [{ of: pregnancyId, on: ended.on, childlessSince: ended.on }];
    if (ended?.outcome !== 'birth') return [];
    const born = infants.filter((infant) => infant.pregnancyId === pregnancyId || infant.bornOn === ended.on);
    return [{ of: pregnancyId, on: ended.on, childlessSince: lastDeath(born) }];
  });
  const known = new Set(mother.pregnancies.filter((each) => each.ended).map(({ pregnancyId }) => pregnancyId));
  const alone = infants.filter(
    ({ pregnancyId, bornOn }) => !(pregnancyId && known.has(pregnancyId)) && !ended.some(({ on }) => on === bornOn),
  );
  const days = [...new Set(alone.map(({ bornOn }) => bornOn))];
  const others = days.map((on): Birth => {
    const born = alone.filter(({ bornOn }) => bornOn === on);
    return { of: born.map(({ infantId }) => infantId).toSorted()[0] ?? on, on, childlessSince: lastDeath(born) };
  });
  return [...ended, ...others].toSorted((a, b) => compare(a.on, b.on) || compare(a.of, b.of));
});

/** The day the last of them died; none while one lives. */
const lastDeath = (born: readonly InfantFacts[]): CalendarDate | undefined => {
  const deaths = born.flatMap(({ diedOn }) => diedOn ?? []).toSorted();
  return deaths.length === born.length ? deaths.at(-1) : undefined;
};
