import { type Static, Type } from 'typebox';

/** RFC 9457. `code` is stable and for programs; `title` is one sentence for a person and carries no personal data. */
export const Problem = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  code: Type.String(),
  detail: Type.Optional(Type.String()),
});
export type Problem = Static<typeof Problem>;
