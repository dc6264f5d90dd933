import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import type { Pack } from '../pack.ts';
import { eswatini } from './eswatini.ts';
import { kenya } from './kenya.ts';
import { lesotho } from './lesotho.ts';
import { malawi } from './malawi.ts';
import { mozambique } from './mozambique.ts';
import { nationalGuidelineNotRead } from './national-guideline-not-read.ts';
import { southAfrica } from './south-africa.ts';
import { tanzania } from './tanzania.ts';
import { uganda } from './uganda.ts';
import { who2021 } from './who-2021.ts';
import { who2025 } from './who-2025.ts';
import { zambia } from './zambia.ts';

/** Every version ever shipped stays: a fact is judged by the pack that was in force on its day. */
export const allPacks: readonly Pack[] = [
  who2021,
  who2025,
  kenya,
  southAfrica,
  uganda,
  malawi,
  mozambique,
  zambia,
  lesotho,
  eswatini,
  tanzania,
  ...nationalGuidelineNotRead,
];

/** The pack in force for a country (ISO 3166 alpha-2) on a day; the WHO default where the country has none for that day. */
export const packFor = (country: string, on: CalendarDate): Pack => packAmong(allPacks, country, on) ?? who2021;

/** When several are in force, the one that began last; of those, the highest version. */
export const packAmong = (packs: readonly Pack[], country: string, on: CalendarDate): Pack | undefined =>
  packs
    .filter((pack) => pack.country === country && isInForce(pack, on))
    .toSorted(inOrder)
    .at(-1);

/** The packs of a country one after another, the WHO default before the first of its own: what a plan is made from. */
export const packsOf = (country: string): readonly Pack[] => {
  const known = inOrderOf.get(country);
  if (known) return known;
  const packs = packsAmong(allPacks, country);
  inOrderOf.set(country, packs);
  return packs;
};
const inOrderOf = new Map<string, readonly Pack[]>();

export const packsAmong = (packs: readonly Pack[], country: string): readonly Pack[] => {
  const own = packs.filter((pack) => pack.country === country).toSorted(inOrder);
  return own[0] && own[0].effectiveFrom <= who2021.effectiveFrom ? own : [who2021, ...own];
};

const inOrder = (a: Pack, b: Pack): number => compare(a.effectiveFrom, b.effectiveFrom) || a.version - b.version;

const isInForce = ({ effectiveFrom, effectiveTo }: Pack, on: CalendarDate): boolean =>
  effectiveFrom <= on && (effectiveTo === undefined || on <= effectiveTo);
