import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { IssueCode, IssuedCode, issueCode } from '@thari/contract/office/desk';
import { inScope } from '@thari/event-store-postgres/database';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { notFound } from '../http/problem.ts';
import { hashOfCode, newActivationCode } from '../http/tokens.ts';
import { workersOf } from '../registry/workers.ts';

const validHours = 24;

/** A coordinator gives a worker of her site a phone. The code is shown once; only its hash is kept. */
export const officeActivationCodesRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.post(issueCode.path, { schema: { body: IssueCode, response: { 200: IssuedCode } } }, async (request) => {
      const user = await officeUser(needs, request);
      const { site, workerId } = request.body;
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(trx, needs.keys, user.country, [site]);
        if (!workers.some(({ id }) => id === workerId)) throw notFound('worker');
        const code = newActivationCode();
        const [now, hash] = [needs.now(), hashOfCode(code)];
        const validUntil = new Date(now.getTime() + validHours * 3_600_000);
        await sql`
          insert into activation_code (code_hash, country, site, worker_id, issued_by, issued_at, expires_at)
          values (${hash}, ${user.country}, ${site}, ${workerId}, ${user.workerId}, ${now}, ${validUntil})`.execute(
          trx,
        );
        return { code, validUntil: validUntil.toISOString() };
      });
    });
  };
