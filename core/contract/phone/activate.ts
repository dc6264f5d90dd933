import { Uuid } from '@thari/kernel/schema';
import { WorkerRole } from '@thari/workforce/events/worker-assigned';
import { type Static, Type } from 'typebox';
import { Base64 } from '../base64.ts';

/**
 * A phone becomes one worker's phone: a one-time code from her coordinator, a signing key made on the phone.
 * The writer id is made here by the phone: one installation used by one person.
 */
export const Activate = Type.Object({
  code: Type.String({ minLength: 6, maxLength: 20 }),
  writer: Uuid,
  signingKey: Base64(200), // P-256, raw, public
  proof: Base64(200), // ECDSA-SHA256 over "code|writer"
});
export type Activate = Static<typeof Activate>;

export const Lease = Type.Object({
  share: Base64(64),
  days: Type.Integer({ minimum: 1, maximum: 90 }),
  serverTime: Type.String(),
});
export type Lease = Static<typeof Lease>;

export const SiteDescription = Type.Object({ id: Uuid, name: Type.String(), country: Type.String() });
export type SiteDescription = Static<typeof SiteDescription>;

export const Activated = Type.Object({
  deviceId: Uuid,
  token: Type.String(),
  worker: Type.Object({ id: Uuid, name: Type.String(), role: WorkerRole }),
  site: SiteDescription,
  serverKey: Base64(200), // P-256, raw, public: what the outbox is sealed to
  epoch: Uuid,
  lease: Lease,
  training: Type.Boolean(), // invented people: marked on every screen
});
export type Activated = Static<typeof Activated>;

export const activate = { method: 'POST', path: '/api/phone/activate' } as const;
