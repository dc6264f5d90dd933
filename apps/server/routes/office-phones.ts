import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CaseloadQuery } from '@thari/contract/office/caseload';
import { Phones, phones } from '@thari/contract/office/desk';
import { inScope } from '@thari/event-store-postgres/database';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { workersOf } from '../registry/workers.ts';

type Row = { deviceId: string; workerId: string; activatedAt: Date; lastSyncAt: Date | null; revoked: boolean };

/** The phones of a site: whose, and when the server last heard from each. */
export const officePhonesRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(phones.path, { schema: { querystring: CaseloadQuery, response: { 200: Phones } } }, async (request) => {
      const user = await officeUser(needs, request);
      const { site } = request.query;
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(trx, needs.keys, user.country, [site]);
        const { rows } = await sql<Row>`
          select id as "deviceId", worker_id as "workerId", activated_at as "activatedAt", last_sync_at as "lastSyncAt",
            revoked_at is not null as revoked
          from device where country = ${user.country} and site = ${site} order by last_sync_at desc nulls last`.execute(
          trx,
        );
        return {
          phones: rows.map(({ activatedAt, lastSyncAt, ...row }) => ({
            ...row,
            worker: workers.find(({ id }) => id === row.workerId)?.name ?? '',
            activatedAt: activatedAt.toISOString(),
            lastSyncAt: lastSyncAt?.toISOString() ?? null,
          })),
        };
      });
    });
  };
