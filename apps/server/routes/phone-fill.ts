import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PairsPage, PairsQuery, pairsPage, SitePage, sitePage } from '@thari/contract/phone/fill';
import { type InTransaction, inScope } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deviceOf, deviceScope } from '../http/phone-auth.ts';
import type { Device } from '../ingest/device.ts';
import { keysOfPairs, keysOnWire } from '../ingest/keys.ts';
import { settledCursor } from '../ingest/pull-page.ts';
import { sitesOf, workersOf } from '../registry/workers.ts';

/** The first fill of a phone: one page that makes the diary usable at once, then whole pairs as the phone asks for them. */
export const phoneFillRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(sitePage.path, { schema: { response: { 200: SitePage } } }, async (request) => {
      const device = await deviceOf(needs, request);
      return inScope(needs.db, deviceScope(device), (trx) => firstPage(needs, trx, device));
    });

    server.post(pairsPage.path, { schema: { body: PairsQuery, response: { 200: PairsPage } } }, async (request) => {
      const device = await deviceOf(needs, request);
      const asked = request.body.pairIds;
      const wrapping = await needs.keys.keysOf(device.country);
      return inScope(needs.db, deviceScope(device), async (trx) => {
        const streams = await readStreams(trx, device.country, asked);
        const keys = await keysOnWire(wrapping, await keysOfPairs(trx, device.country, asked));
        const pairs = [...streams].map(([pairId, items]) => ({ pairId, items }));
        return { epoch: needs.installation.epoch, pairs, keys, notHere: asked.filter((id) => !streams.has(id)) };
      });
    });
  };

/** The cursor is read before the rows: what is committed in between comes twice, never not at all. */
const firstPage = async (needs: Needs, trx: InTransaction, { country, site: siteId }: Device): Promise<SitePage> => {
  const cursor = await settledCursor(trx);
  const { rows } = await sql<{ pairId: string; events: number; row: Record<string, unknown> }>`
    select pair_id as "pairId", events, diary_row as row from pair
    where country = ${country} and site = ${siteId} order by pair_id`.execute(trx);
  const ids = rows.map(({ pairId }) => pairId);
  const people = await needs.names.ofPairs(trx, country, ids);
  const named = (pairId: string) =>
    [...(people.get(pairId) ?? [])].map(([personId, details]) => ({ personId, details }));
  const sites = await sitesOf(trx, country);
  const site = sites.find(({ id }) => id === siteId);
  if (!site) throw new Error('a device at a site that is not there');
  const workers = await workersOf(trx, needs.keys, country, [siteId]);
  const pairs = rows.map((row) => ({ ...row, people: named(row.pairId) }));
  return { epoch: needs.installation.epoch, cursor, site, sites, workers, pairs };
};
