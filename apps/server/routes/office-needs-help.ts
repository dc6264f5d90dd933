import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CaseloadQuery } from '@thari/contract/office/caseload';
import { NeedsHelp, needsHelp } from '@thari/contract/office/desk';
import { inScope } from '@thari/event-store-postgres/database';
import { shortCode } from '@thari/kernel/short-code';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { workersOf } from '../registry/workers.ts';

type Row = { id: string; receivedAt: Date; reason: string; type: string; workerId: string; stream: string | null };
const shown = 200;

/** What was kept but could not be taken in, for the coordinator who owns it. */
export const officeNeedsHelpRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    const schema = { querystring: CaseloadQuery, response: { 200: NeedsHelp } };
    server.get(needsHelp.path, { schema }, async (request) => {
      const user = await officeUser(needs, request);
      const { site } = request.query;
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(trx, needs.keys, user.country, [site]);
        const { rows } = await sql<Row>`
          select q.id, q.received_at as "receivedAt", q.reason, q.type, d.worker_id as "workerId", q.stream
          from quarantine q join device d on d.id = q.device_id
          where q.country = ${user.country} and q.site = ${site} and q.settled_at is null
          order by q.received_at desc limit ${shown}`.execute(trx);
        return {
          entries: rows.map(({ receivedAt, workerId, stream, ...row }) => ({
            ...row,
            receivedAt: receivedAt.toISOString(),
            worker: workers.find(({ id }) => id === workerId)?.name ?? '',
            code: stream && shortCode(stream),
          })),
        };
      });
    });
  };
