import { Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/** One mother and her babies: what is known (PairRecord), what is planned (PlanItem[]), and every entry (TimelineEntry[]), as core/care computes them. */
export const PairPage = Type.Object({
  pairId: Uuid,
  code: Type.String(),
  today: Type.String(),
  people: Type.Array(Type.Object({ personId: Uuid, details: Type.Record(Type.String(), Type.String()) })),
  workers: Type.Array(Type.Object({ id: Uuid, name: Type.String() })),
  record: Type.Unknown(),
  plan: Type.Array(Type.Unknown()),
  timeline: Type.Array(Type.Unknown()),
  protocol: Type.Object({ id: Type.String(), name: Type.String(), draft: Type.Boolean() }),
});
export type PairPage = Static<typeof PairPage>;

export const pairPage = { method: 'GET', path: '/api/office/pairs/:pairId' } as const;
