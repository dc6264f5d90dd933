import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { PairsPage, PairsQuery, pairsPage, SitePage, sitePage } from '@thari/contract/phone/fill';
import { Pulled, PullQuery, pull } from '@thari/contract/phone/pull';
import { Push, Pushed, push } from '@thari/contract/phone/push';
import { inScope } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { toBase64 } from '@thari/vault/base64';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deviceOf } from '../http/phone-auth.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Device } from '../ingest/device.ts';
import { keysOfPairs, type PersonKeyRow, unwrapKeys } from '../ingest/keys.ts';
import { pullPage, settledCursor } from '../ingest/pull-page.ts';
import { receive } from '../ingest/receive.ts';
import { sitesOf, workersOf } from '../registry/workers.ts';

const pushLimitBytes = 4 * 1024 * 1024;

/** What a phone says and hears: push, pull, and the pages of a first fill. */
export const phoneSyncRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    const { epoch } = needs.installation;
    const siteScope = ({ country, site }: Device) => ({ reach: 'site', country, sites: [site] }) as const;
    const onWire = async (device: Device, rows: readonly PersonKeyRow[]) =>
      [...(await unwrapKeys(await needs.keys.keysOf(device.country), rows))].map(([personId, key]) => ({
        personId,
        key: toBase64(key),
      }));

    server.post(
      push.path,
      { schema: { body: Push, response: { 200: Pushed } }, bodyLimit: pushLimitBytes },
      async (request) => {
        const device = await deviceOf(needs, request);
        const keys = await needs.keys.keysOf(device.country);
        const received = await receive(needs.db, keys, device, request.body, { today: needs.today(), at: needs.now() });
        return { epoch, receipts: [...received.receipts], keysStored: [...received.keysStored] };
      },
    );

    server.get(pull.path, { schema: { querystring: PullQuery, response: { 200: Pulled } } }, async (request) => {
      const device = await deviceOf(needs, request);
      refuseOldEpoch(request.query.epoch, epoch);
      const page = await inScope(needs.db, siteScope(device), (trx) => pullPage(trx, device, request.query.after));
      const { keyRows, ...rest } = page;
      const lease = {
        share: toBase64(device.leaseShare),
        days: device.leaseDays,
        serverTime: needs.now().toISOString(),
      };
      return { epoch, ...rest, keys: await onWire(device, keyRows), erasedPersons: [], lease };
    });

    server.get(sitePage.path, { schema: { response: { 200: SitePage } } }, async (request) => {
      const device = await deviceOf(needs, request);
      return inScope(needs.db, siteScope(device), async (trx) => {
        const cursor = await settledCursor(trx);
        const { rows } = await sql<{ pairId: string; events: number; row: Record<string, unknown> }>`
          select pair_id as "pairId", events, diary_row as row from pair where country = ${device.country} and site = ${device.site} order by pair_id`.execute(
          trx,
        );
        const people = await needs.names.ofPairs(
          trx,
          device.country,
          rows.map(({ pairId }) => pairId),
        );
        const pairs = rows.map((row) => ({
          ...row,
          people: [...(people.get(row.pairId) ?? [])].map(([personId, details]) => ({ personId, details })),
        }));
        const sites = await sitesOf(trx, device.country);
        const site = sites.find(({ id }) => id === device.site);
        if (!site) throw new Error('a device at a site that is not there');
        return {
          epoch,
          cursor,
          site,
          sites,
          workers: await workersOf(trx, needs.keys, device.country, [device.site]),
          pairs,
        };
      });
    });

    server.post(pairsPage.path, { schema: { body: PairsQuery, response: { 200: PairsPage } } }, async (request) => {
      const device = await deviceOf(needs, request);
      const asked = request.body.pairIds;
      return inScope(needs.db, siteScope(device), async (trx) => {
        const streams = await readStreams(trx, device.country, asked);
        const keyRows = await keysOfPairs(trx, device.country, asked);
        const pairs = [...streams].map(([pairId, items]) => ({ pairId, items }));
        return { epoch, pairs, keys: await onWire(device, keyRows), notHere: asked.filter((id) => !streams.has(id)) };
      });
    });
  };

/** A server restored from a backup has a new epoch: the phone's cursor means nothing to it, and it may lack what it once acknowledged. */
const refuseOldEpoch = (asked: string, now: string): void => {
  if (asked !== now) throw new HttpProblem(410, 'new-epoch', 'The server was restored. Everything is offered again.');
};
