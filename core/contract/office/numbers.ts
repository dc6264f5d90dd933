import { Day, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';
import { Cursor } from '../phone/pull.ts';

export const NumbersQuery = Type.Object({ site: Uuid, from: Day, to: Day });
export type NumbersQuery = Static<typeof NumbersQuery>;

/** One published number with everything that makes it checkable: words, source, what is counted over what, and as of when. */
export const FigureOnWire = Type.Object({
  indicator: Type.String(),
  title: Type.String(),
  numerator: Type.String(),
  denominator: Type.String(),
  source: Type.String(),
  departures: Type.Array(Type.String()),
  version: Type.Integer(),
  cells: Type.Array(
    Type.Object({ figure: Type.String(), band: Type.String(), label: Type.String(), count: Type.Integer() }),
  ),
  numeratorCount: Type.Integer(),
  denominatorCount: Type.Union([Type.Integer(), Type.Null()]), // null: this indicator has no denominator of its own
});
export type FigureOnWire = Static<typeof FigureOnWire>;

export const Numbers = Type.Object({
  from: Day,
  to: Day,
  site: Uuid,
  asOf: Type.String(),
  position: Cursor,
  figures: Type.Array(FigureOnWire),
});
export type Numbers = Static<typeof Numbers>;

export const NumberRowsQuery = Type.Object({
  site: Uuid,
  from: Day,
  to: Day,
  indicator: Type.String(),
  figure: Type.String(),
  band: Type.Optional(Type.String()),
});
export type NumberRowsQuery = Static<typeof NumberRowsQuery>;

export const NumberRows = Type.Object({
  rows: Type.Array(
    Type.Object({
      pairId: Uuid,
      personId: Uuid,
      code: Type.String(),
      name: Type.String(),
      on: Day,
      figure: Type.String(),
      band: Type.String(),
      why: Type.String(),
    }),
  ),
});
export type NumberRows = Static<typeof NumberRows>;

export const numbers = { method: 'GET', path: '/api/office/numbers' } as const;
export const numberRows = { method: 'GET', path: '/api/office/numbers/rows' } as const;
