import type { Place as RailPlace } from '@thari/ui/SideRail.tsx';
import type { Words } from '../words/en.ts';
import { type Address, pathOf } from './address.ts';

/** The pages of the rail. Going to another keeps the site and lets go of the filters. */
export const placesOfRail = ({ query }: Address, { frame }: Words): readonly RailPlace[] =>
  (
    [
      ['diary', 'diary'],
      ['people', 'people'],
      ['numbers', 'chart'],
      ['rules', 'list'],
      ['team', 'group'],
      ['help', 'question'],
    ] as const
  ).map(([at, icon]) => ({
    id: at,
    label: frame.rail[at],
    icon,
    href: pathOf({ place: { at }, query: query.site ? { site: query.site } : {} }),
  }));
