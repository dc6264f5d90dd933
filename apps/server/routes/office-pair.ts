import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { PairRecord } from '@thari/care/projections/pair-record';
import { timelineOf } from '@thari/care/projections/timeline';
import { PairPage, pairPage } from '@thari/contract/office/pair';
import { readStream } from '@thari/event-log/read-stream';
import { inScope } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { Uuid } from '@thari/kernel/schema';
import { shortCode } from '@thari/kernel/short-code';
import { approvalOf } from '@thari/protocol/approval-of';
import { packFor } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { sql } from 'kysely';
import { Type } from 'typebox';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { notFound } from '../http/problem.ts';
import { approvalsInForce } from '../registry/approvals.ts';
import { packsOfServer } from '../registry/packs-of-server.ts';
import { workersOf } from '../registry/workers.ts';

/** One mother and her babies: known, planned, and every entry with what it said before. */
export const officePairRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(
      pairPage.path,
      { schema: { params: Type.Object({ pairId: Uuid }), response: { 200: PairPage } } },
      async (request) => {
        const user = await officeUser(needs, request);
        const { pairId } = request.params;
        const { country } = user;
        const scope = { ...deskScope(user, user.sites[0] ?? ''), sites: user.sites };
        return inScope(needs.db, scope, async (trx) => {
          const { rows } = await sql<{
            record: PairRecord;
          }>`select record from pair where country = ${country} and pair_id = ${pairId}`.execute(trx);
          const [row] = rows;
          if (!row) throw notFound('person');
          const items = (await readStreams(trx, country, [pairId])).get(pairId) ?? [];
          const notes = await needs.names.notesOf(trx, country, pairId);
          const people = (await needs.names.ofPairs(trx, country, [pairId])).get(pairId) ?? new Map();
          const pack = packFor(country, needs.today());
          const timeline = timelineOf(
            readStream(
              careCatalogue,
              items.map(({ event }) => event),
            ).events,
          );
          return {
            pairId,
            code: shortCode(pairId),
            today: needs.today(),
            people: [...people].map(([personId, details]) => ({ personId, details })),
            workers: (await workersOf(trx, needs.keys, country, user.sites)).map(({ id, name }) => ({ id, name })),
            record: row.record,
            plan: [...planFor(row.record, await packsOfServer(trx, country, needs.installation))],
            timeline: timeline.map((entry) => ({ ...entry, note: notes.get(entry.eventId)?.note ?? '' })),
            protocol: { id: pack.id, name: pack.name, draft: !approvalOf(pack, await approvalsInForce(trx, country)) },
          };
        });
      },
    );
  };
