import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CaseloadQuery } from '@thari/contract/office/caseload';
import { IssueCode, IssuedCode, issueCode, NeedsHelp, needsHelp, Phones, phones } from '@thari/contract/office/desk';
import { inScope } from '@thari/event-store-postgres/database';
import { shortCode } from '@thari/kernel/short-code';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { notFound } from '../http/problem.ts';
import { hashOfCode, newActivationCode } from '../http/tokens.ts';
import { workersOf } from '../registry/workers.ts';

const codeValidHours = 24;

/** The coordinator's own work with phones and with entries that need her help. */
export const officeDeskRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.post(issueCode.path, { schema: { body: IssueCode, response: { 200: IssuedCode } } }, async (request) => {
      const user = await officeUser(needs, request);
      const { site, workerId } = request.body;
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(
          trx,
          needs.keys,
          user.country,
          user.sites.filter((id) => id === site),
        );
        if (!workers.some(({ id }) => id === workerId)) throw notFound('worker');
        const code = newActivationCode();
        const validUntil = new Date(needs.now().getTime() + codeValidHours * 3_600_000);
        await sql`insert into activation_code (code_hash, country, site, worker_id, issued_by, issued_at, expires_at)
          values (${hashOfCode(code)}, ${user.country}, ${site}, ${workerId}, ${user.workerId}, ${needs.now()}, ${validUntil})`.execute(
          trx,
        );
        return { code, validUntil: validUntil.toISOString() };
      });
    });

    server.get(phones.path, { schema: { querystring: CaseloadQuery, response: { 200: Phones } } }, async (request) => {
      const user = await officeUser(needs, request);
      const { site } = request.query;
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(trx, needs.keys, user.country, [site]);
        const { rows } = await sql<{
          deviceId: string;
          workerId: string;
          activatedAt: Date;
          lastSyncAt: Date | null;
          revoked: boolean;
        }>`
          select id as "deviceId", worker_id as "workerId", activated_at as "activatedAt", last_sync_at as "lastSyncAt", revoked_at is not null as revoked
          from device where country = ${user.country} and site = ${site} order by last_sync_at desc nulls last`.execute(
          trx,
        );
        return {
          phones: rows.map(({ workerId, activatedAt, lastSyncAt, ...row }) => ({
            ...row,
            worker: workers.find(({ id }) => id === workerId)?.name ?? '',
            activatedAt: activatedAt.toISOString(),
            lastSyncAt: lastSyncAt?.toISOString() ?? null,
          })),
        };
      });
    });

    server.get(
      needsHelp.path,
      { schema: { querystring: CaseloadQuery, response: { 200: NeedsHelp } } },
      async (request) => {
        const user = await officeUser(needs, request);
        const { site } = request.query;
        return inScope(needs.db, deskScope(user, site), async (trx) => {
          const workers = await workersOf(trx, needs.keys, user.country, [site]);
          const { rows } = await sql<{
            id: string;
            receivedAt: Date;
            reason: string;
            type: string;
            workerId: string;
            stream: string | null;
          }>`
          select q.id, q.received_at as "receivedAt", q.reason, q.type, d.worker_id as "workerId", q.stream from quarantine q
          join device d on d.id = q.device_id
          where q.country = ${user.country} and q.site = ${site} and q.settled_at is null order by q.received_at desc limit 200`.execute(
            trx,
          );
          return {
            entries: rows.map(({ receivedAt, workerId, stream, ...row }) => ({
              ...row,
              receivedAt: receivedAt.toISOString(),
              worker: workers.find(({ id }) => id === workerId)?.name ?? '',
              code: stream && shortCode(stream),
            })),
          };
        });
      },
    );
  };
