import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type {} from '@fastify/cookie';
import { inScope, type Scope } from '@thari/event-store-postgres/database';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import type { Needs } from './needs.ts';
import { notAllowed, notFound, notSignedIn } from './problem.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** Who sits at the desk, and what she may see. */
export type OfficeUser = {
  readonly workerId: string;
  readonly country: string;
  readonly sites: readonly string[];
  readonly roles: readonly string[];
};

export const sessionCookie = 'thari_desk';
const idleMinutes = 15;
const absoluteHours = 12;

/** Signs in: the same answer, and the same work, for an unknown name, a wrong password and a closed account. */
export const signIn = async (needs: Needs, username: string, password: string): Promise<string> => {
  const account = await inScope(needs.db, { reach: 'sign-in' }, async (trx) => {
    const { rows } = await sql<{ workerId: string; country: string; hash: string; closed: boolean }>`
      select worker_id as "workerId", country, password_hash as hash, disabled_at is not null as closed from credential
      where username = ${username.trim().toLowerCase()}`.execute(trx);
    return rows[0];
  });
  const right = await passwordMatches(account?.hash ?? (await anyHash), password);
  if (!account || !right || account.closed) throw notSignedIn();
  const token = newToken();
  const expires = new Date(needs.now().getTime() + absoluteHours * 3_600_000);
  await inScope(needs.db, { reach: 'sign-in' }, (trx) =>
    sql`insert into office_session (token_hash, worker_id, country, created_at, last_seen_at, expires_at)
        values (${hashOfToken(token)}, ${account.workerId}, ${account.country}, ${needs.now()}, ${needs.now()}, ${expires})`.execute(
      trx,
    ),
  );
  return token;
};

export const signOut = async (needs: Needs, request: FastifyRequest): Promise<void> => {
  const token = request.cookies[sessionCookie];
  if (!token) return;
  await inScope(needs.db, { reach: 'sign-in' }, (trx) =>
    sql`delete from office_session where token_hash = ${hashOfToken(token)}`.execute(trx),
  );
};

/** Who is asking? Sessions end after 15 idle minutes and after 12 hours. */
export const officeUser = async (needs: Needs, request: FastifyRequest): Promise<OfficeUser> => {
  const token = request.cookies[sessionCookie];
  if (!token) throw notSignedIn();
  const user = await inScope(needs.db, { reach: 'sign-in' }, async (trx) => {
    const now = needs.now();
    const { rows } = await sql<OfficeUser>`
      with alive as (
        update office_session set last_seen_at = ${now}
        where token_hash = ${hashOfToken(token)} and expires_at > ${now} and last_seen_at > ${new Date(now.getTime() - idleMinutes * 60_000)}
        returning worker_id, country)
      select s.worker_id as "workerId", s.country, array_agg(distinct a.site::text) as sites, array_agg(distinct a.role) as roles
      from alive s join credential c on c.worker_id = s.worker_id and c.disabled_at is null
      join worker_assignment a on a.worker_id = s.worker_id group by s.worker_id, s.country`.execute(trx);
    return rows[0];
  });
  if (!user) throw notSignedIn();
  return user;
};

/** The desk of one site. Asking for another site's desk is answered like asking for one that does not exist. */
export const deskScope = (user: OfficeUser, site: string): Scope => {
  if (!user.roles.some((role) => role === 'coordinator' || role === 'programme-officer')) throw notAllowed();
  if (!user.sites.includes(site)) throw notFound('site');
  return { reach: 'site', country: user.country, sites: [site] };
};

const memoryKiB = 19_456;
const derive = promisify(argon2);

/** Argon2id, 19 MiB, two passes (OWASP's minimum): "argon2id$salt$hash" in hex. */
export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  return `argon2id$${salt.toString('hex')}$${(await derived(password, salt)).toString('hex')}`;
};

const passwordMatches = async (stored: string, password: string): Promise<boolean> => {
  const [, salt = '', hash = ''] = stored.split('$');
  return timingSafeEqual(await derived(password, Buffer.from(salt, 'hex')), Buffer.from(hash, 'hex'));
};

const derived = (password: string, salt: Buffer): Promise<Buffer> =>
  derive('argon2id', {
    message: Buffer.from(password.normalize('NFKC')),
    nonce: salt,
    parallelism: 1,
    tagLength: 32,
    memory: memoryKiB,
    passes: 2,
  });

/** What an unknown name is checked against, so that it takes as long as a known one. */
const anyHash = hashPassword(randomBytes(16).toString('hex'));
