import { Day, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/** What the server kept but could not take in: shown as "needs your help". The reason is a word of RefusalReason. */
export const NeedsHelp = Type.Object({
  entries: Type.Array(
    Type.Object({
      id: Uuid,
      receivedAt: Type.String(),
      reason: Type.String(),
      type: Type.String(),
      worker: Type.String(),
      code: Type.Union([Type.String(), Type.Null()]),
    }),
  ),
});
export type NeedsHelp = Static<typeof NeedsHelp>;

/** A one-time code that makes a phone a worker's phone. Shown once, valid for 24 hours. */
export const IssueCode = Type.Object({ workerId: Uuid, site: Uuid });
export type IssueCode = Static<typeof IssueCode>;
export const IssuedCode = Type.Object({ code: Type.String(), validUntil: Type.String() });
export type IssuedCode = Static<typeof IssuedCode>;

/** The phones of a site: whose, last heard from when. */
export const Phones = Type.Object({
  phones: Type.Array(
    Type.Object({
      deviceId: Uuid,
      workerId: Uuid,
      worker: Type.String(),
      activatedAt: Type.String(),
      lastSyncAt: Type.Union([Type.String(), Type.Null()]),
      revoked: Type.Boolean(),
    }),
  ),
});
export type Phones = Static<typeof Phones>;

/**
 * What the team of a site agreed on, who looks after whose diary, and who is out for visits at home. Hours are those of the site.
 * Notes that one colleague wrote for another are not in it.
 */
export const TeamWork = Type.Object({
  rounds: Type.Array(
    Type.Object({
      id: Uuid,
      worker: Type.String(),
      startedOn: Day,
      leftAt: Type.String(),
      backBy: Type.String(),
      visits: Type.Integer(),
    }),
  ),
  covers: Type.Array(
    Type.Object({ id: Uuid, worker: Type.String(), coveredBy: Type.String(), fromOn: Day, untilOn: Day }),
  ),
  actions: Type.Array(
    Type.Object({
      id: Uuid,
      what: Type.String(),
      by: Type.String(),
      agreedOn: Day,
      dueOn: Day,
      closed: Type.Union([Type.Object({ on: Day, outcome: Type.String() }), Type.Null()]),
    }),
  ),
});
export type TeamWork = Static<typeof TeamWork>;

export const teamWork = { method: 'GET', path: '/api/office/team-work' } as const;
export const needsHelp = { method: 'GET', path: '/api/office/needs-help' } as const;
export const issueCode = { method: 'POST', path: '/api/office/activation-codes' } as const;
export const phones = { method: 'GET', path: '/api/office/phones' } as const;
