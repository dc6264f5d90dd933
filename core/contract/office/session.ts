import { Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';
import { SiteDescription } from '../phone/activate.ts';

export const SignIn = Type.Object({
  username: Type.String({ minLength: 1, maxLength: 80 }),
  password: Type.String({ minLength: 1, maxLength: 200 }),
});
export type SignIn = Static<typeof SignIn>;

export const Session = Type.Object({
  worker: Type.Object({ id: Uuid, name: Type.String(), role: Type.String() }),
  sites: Type.Array(SiteDescription),
  today: Type.String(),
  training: Type.Boolean(),
});
export type Session = Static<typeof Session>;

/** POST signs in (204 would hide who she is, so it answers the session), GET reads it, DELETE signs out. */
export const session = { path: '/api/office/session' } as const;
