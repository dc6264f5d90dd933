import { EventItem } from '@thari/event-log/event';
import { OneOf, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';
import { SiteDescription } from './activate.ts';
import { Cursor, PersonKey } from './pull.ts';

/**
 * The first page of a first fill: one summary row a pair, so that the diary is usable at once, and the cursor from which to pull.
 * `row` is the DiaryRow of core/care; names come as keys and sealed parts of the pairs that follow, so `details` carries them meanwhile.
 */
export const SitePage = Type.Object({
  epoch: Uuid,
  cursor: Cursor,
  site: SiteDescription,
  workers: Type.Array(Type.Object({ id: Uuid, name: Type.String(), role: Type.String() })),
  sites: Type.Array(SiteDescription),
  pairs: Type.Array(
    Type.Object({
      pairId: Uuid,
      events: Type.Integer(),
      row: Type.Record(Type.String(), Type.Unknown()),
      people: Type.Array(Type.Object({ personId: Uuid, details: Type.Record(Type.String(), Type.String()) })),
    }),
  ),
});
export type SitePage = Static<typeof SitePage>;

/** Whole pairs by id, in pages of about 500 events; what a fill or a backfill still lacks is what the phone asks for. */
export const PairsQuery = Type.Object({ pairIds: Type.Array(Uuid, { minItems: 1, maxItems: 200 }) });
export type PairsQuery = Static<typeof PairsQuery>;

export const PairsPage = Type.Object({
  epoch: Uuid,
  pairs: Type.Array(Type.Object({ pairId: Uuid, items: Type.Array(EventItem) })),
  keys: Type.Array(PersonKey),
  notHere: Type.Array(Uuid),
});
export type PairsPage = Static<typeof PairsPage>;

export const FillState = OneOf(['summary', 'filling', 'complete']);
export type FillState = Static<typeof FillState>;

export const sitePage = { method: 'GET', path: '/api/phone/site-page' } as const;
export const pairsPage = { method: 'POST', path: '/api/phone/pairs' } as const;
