import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '../pack.ts';
import { kenya } from './kenya.ts';
import { who2021 } from './who-2021.ts';

/** Every version ever shipped stays: a fact is judged by the pack that was in force on its day. */
export const allPacks: readonly Pack[] = [who2021, kenya];

/** The pack in force for a country (ISO 3166 alpha-2) on a day; the WHO default where the country has none for that day. */
export const packFor = (country: string, on: CalendarDate): Pack => packAmong(allPacks, country, on) ?? who2021;

/** When several are in force, the one that began last; of those, the highest version. */
export const packAmong = (packs: readonly Pack[], country: string, on: CalendarDate): Pack | undefined =>
  packs
    .filter((pack) => pack.country === country && isInForce(pack, on))
    .toSorted((a, b) =>
      a.effectiveFrom === b.effectiveFrom ? b.version - a.version : a.effectiveFrom < b.effectiveFrom ? 1 : -1,
    )[0];

const isInForce = ({ effectiveFrom, effectiveTo }: Pack, on: CalendarDate): boolean =>
  effectiveFrom <= on && (effectiveTo === undefined || on <= effectiveTo);
