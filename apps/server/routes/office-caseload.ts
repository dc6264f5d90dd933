import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { DiaryRow } from '@thari/care/projections/diary-row';
import { Caseload, CaseloadQuery, caseload } from '@thari/contract/office/caseload';
import { inScope } from '@thari/event-store-postgres/database';
import { shortCode } from '@thari/kernel/short-code';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { workersOf } from '../registry/workers.ts';

/** Every woman of a site as the desk's lists show her. The desk decides what is late: rows hold dates. */
export const officeCaseloadRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(
      caseload.path,
      { schema: { querystring: CaseloadQuery, response: { 200: Caseload } } },
      async (request) => {
        const user = await officeUser(needs, request);
        const { site } = request.query;
        return inScope(needs.db, deskScope(user, site), async (trx) => {
          const { rows } = await sql<{ pairId: string; row: DiaryRow }>`
          select pair_id as "pairId", diary_row as row from pair where country = ${user.country} and site = ${site} order by pair_id`.execute(
            trx,
          );
          const people = await needs.names.ofPairs(
            trx,
            user.country,
            rows.map(({ pairId }) => pairId),
          );
          const workers = await workersOf(trx, needs.keys, user.country, [site]);
          const nameOf = (pairId: string, personId: string) => people.get(pairId)?.get(personId)?.givenName ?? '';
          return {
            today: needs.today(),
            asOf: needs.now().toISOString(),
            site,
            workers: workers.map(({ id, name, role }) => ({ id, name, role })),
            rows: rows.map(({ pairId, row }) => ({
              pairId,
              code: shortCode(pairId),
              name: nameOf(pairId, row.motherId),
              babies: row.babies.map(({ infantId }) => nameOf(pairId, infantId)),
              worker: { id: row.assignedTo, name: workers.find(({ id }) => id === row.assignedTo)?.name ?? '' },
              row,
            })),
          };
        });
      },
    );
  };
