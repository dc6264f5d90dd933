import { Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/** One woman as a coordinator's lists show her: a first name, a code, who follows her, what is to do. `row` is the DiaryRow of core/care. */
export const CaseloadRow = Type.Object({
  pairId: Uuid,
  code: Type.String(),
  name: Type.String(),
  babies: Type.Array(Type.String()),
  worker: Type.Object({ id: Type.String(), name: Type.String() }),
  row: Type.Record(Type.String(), Type.Unknown()),
});
export type CaseloadRow = Static<typeof CaseloadRow>;

export const Caseload = Type.Object({
  today: Type.String(),
  asOf: Type.String(),
  site: Uuid,
  rows: Type.Array(CaseloadRow),
  workers: Type.Array(Type.Object({ id: Uuid, name: Type.String(), role: Type.String() })),
});
export type Caseload = Static<typeof Caseload>;

export const CaseloadQuery = Type.Object({ site: Uuid });
export type CaseloadQuery = Static<typeof CaseloadQuery>;

export const caseload = { method: 'GET', path: '/api/office/caseload' } as const;
