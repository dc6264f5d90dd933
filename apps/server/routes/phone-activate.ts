import { randomBytes, webcrypto } from 'node:crypto';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Activate, Activated, activate } from '@thari/contract/phone/activate';
import { inScope } from '@thari/event-store-postgres/database';
import { fromBase64, toBase64 } from '@thari/vault/base64';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { HttpProblem } from '../http/problem.ts';
import { hashOfCode, hashOfToken, newToken } from '../http/tokens.ts';
import { sitesOf, workersOf } from '../registry/workers.ts';

type CodeRow = { country: string; site: string; workerId: string; usedAt: Date | null; expired: boolean };

/** A one-time code and a key made on the phone make it one worker's phone. */
export const phoneActivateRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.post(
      activate.path,
      {
        schema: { body: Activate, response: { 200: Activated } },
        config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      },
      async (request) => {
        const { code, writer, signingKey } = request.body;
        if (!(await isProven(request.body)))
          throw new HttpProblem(400, 'wrong-proof', 'This phone could not prove its key. Try again.');
        const token = newToken();
        const leaseShare = randomBytes(32);
        const made = await inScope(needs.db, { reach: 'sign-in' }, async (trx) => {
          const used = await takeCode(trx, hashOfCode(code), needs.now());
          const device = await sql<{ id: string; leaseDays: number }>`
          insert into device (id, country, site, worker_id, writer, signing_key, token_hash, lease_share, activated_at)
          values (gen_random_uuid(), ${used.country}, ${used.site}, ${used.workerId}, ${writer}, ${Buffer.from(fromBase64(signingKey))}, ${hashOfToken(token)}, ${leaseShare}, ${needs.now()})
          returning id, lease_days as "leaseDays"`.execute(trx);
          const row = device.rows[0];
          if (!row) throw new Error('an insert that returned no row');
          return { ...used, ...row };
        });
        return activated(needs, made, token, leaseShare);
      },
    );
  };

const takeCode = async (
  trx: Parameters<Parameters<typeof inScope>[2]>[0],
  codeHash: Buffer,
  at: Date,
): Promise<CodeRow> => {
  const { rows } = await sql<CodeRow>`
    select country, site, worker_id as "workerId", used_at as "usedAt", expires_at < ${at} as expired
    from activation_code where code_hash = ${codeHash} for update`.execute(trx);
  const row = rows[0];
  if (!row) throw new HttpProblem(404, 'wrong-code', 'This code is not known. Check it with your coordinator.');
  if (row.usedAt || row.expired)
    throw new HttpProblem(410, 'code-used', 'This code was used or is too old. Ask your coordinator for a new one.');
  await sql`update activation_code set used_at = ${at} where code_hash = ${codeHash}`.execute(trx);
  return row;
};

const activated = async (
  needs: Needs,
  made: CodeRow & { id: string; leaseDays: number },
  token: string,
  share: Uint8Array,
): Promise<Activated> => {
  const { country, site: siteId, workerId } = made;
  const keys = await needs.keys.keysOf(country);
  return inScope(needs.db, { reach: 'site', country, sites: [siteId] }, async (trx) => {
    const [site] = await sitesOf(trx, country, [siteId]);
    const worker = (await workersOf(trx, needs.keys, country, [siteId])).find(({ id }) => id === workerId);
    if (!site || !worker) throw new Error('an activation code without its site or worker');
    return {
      deviceId: made.id,
      token,
      worker: { id: worker.id, name: worker.name, role: worker.role as Activated['worker']['role'] },
      site,
      serverKey: toBase64(keys.box.publicKey),
      epoch: needs.installation.epoch,
      lease: { share: toBase64(share), days: made.leaseDays, serverTime: needs.now().toISOString() },
      training: needs.installation.training,
    };
  });
};

/** The phone holds the private half of the key it names: ECDSA-SHA256 over "code|writer". */
const isProven = async ({ code, writer, signingKey, proof }: Activate): Promise<boolean> => {
  const curve = { name: 'ECDSA', namedCurve: 'P-256' };
  try {
    const key = await webcrypto.subtle.importKey('raw', fromBase64(signingKey), curve, false, ['verify']);
    return await webcrypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      fromBase64(proof),
      new TextEncoder().encode(`${code}|${writer}`),
    );
  } catch {
    return false; // not a key, or not base64: not proven either way
  }
};
