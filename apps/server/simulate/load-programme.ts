import { randomBytes } from 'node:crypto';
import { inScope, openDatabase } from '@thari/event-store-postgres/database';
import { toBase64 } from '@thari/vault/base64';
import { sealSession } from '@thari/vault/sealed-box';
import type { Device } from '../ingest/device.ts';
import { receive } from '../ingest/receive.ts';
import { registerSite, registerWorker } from '../registry/register.ts';
import type { OpenServer } from '../start/open-server.ts';
import { type PlayedSite, type PlayedWorker, playMentor, playSites, type Size } from './play-programme.ts';
import { randomFrom } from './random.ts';
import { type Keys, type PlayedWoman, writeDown } from './write-down.ts';

export type Loaded = { readonly sites: readonly PlayedSite[]; readonly pairs: number; readonly events: number };
export type Progress = (done: { readonly phones: number; readonly of: number; readonly events: number }) => void;

const batch = 200;

/** Plays a programme and pushes it phone by phone through the server's own front door: what is refused there is a bug here. */
export const loadProgramme = async (server: OpenServer, size: Size, progress: Progress): Promise<Loaded> => {
  const sites = playSites(size);
  const phones = sites.flatMap((site) =>
    site.workers.filter(({ role }) => role === 'mentor-mother').map((mentor) => ({ site, mentor })),
  );
  for (const site of sites) await register(server, site);
  let pairs = 0;
  let events = 0;
  for (const [i, { site, mentor }] of phones.entries()) {
    const women = playMentor(site, mentor, size);
    pairs += women.length;
    events += await pushPhone(server, site, mentor, women, size.seed);
    progress({ phones: i + 1, of: phones.length, events });
  }
  return { sites, pairs, events };
};

export const register = (server: OpenServer, site: PlayedSite): Promise<void> =>
  inScope(openDatabase(server.owner), { reach: 'country', country: site.country }, async (trx) => {
    const random = randomFrom(site.siteId);
    const at = { newId: () => random.id(Date.parse(site.openedOn)), recordedAt: `${site.openedOn}T07:00:00.000Z` };
    await registerSite(
      trx,
      { siteId: site.siteId, country: site.country, name: site.name, openedOn: site.openedOn },
      at,
    );
    for (const worker of site.workers) {
      await registerWorker(
        trx,
        server.needs.keys,
        { ...worker, country: site.country, site: site.siteId, fromOn: site.openedOn },
        at,
      );
    }
  });

const pushPhone = async (
  server: OpenServer,
  site: PlayedSite,
  mentor: PlayedWorker,
  women: readonly PlayedWoman[],
  seed: string,
): Promise<number> => {
  const device = await openDevice(server, site, mentor, seed);
  const { items, keys } = await writeDown(women, device, site);
  const country = await server.needs.keys.keysOf(site.country);
  const session = await sealSession(country.box.publicKey);
  const unsent = new Map(keys);
  for (let from = 0; from < items.length; from += batch) {
    const slice = items.slice(from, from + batch);
    const needed = [...new Set(slice.flatMap(({ event }) => event.privateOf ?? []))].filter((personId) =>
      unsent.has(personId),
    );
    const sealed = await Promise.all(needed.map(async (personId) => sealedKey(session, personId, keys)));
    const { today, now: at, installation } = server.needs;
    const now = { today: today(), at: at(), training: installation.training };
    const { receipts, keysStored } = await receive(
      server.needs.db,
      country,
      device,
      { items: slice, keys: sealed },
      now,
    );
    const refused = receipts.find(({ status }) => status === 'refused');
    if (refused) throw new Error(`the server refused what was played: ${refused.reason} (${refused.id})`);
    for (const personId of keysStored) unsent.delete(personId);
  }
  return items.length;
};

export const sealedKey = async (session: Awaited<ReturnType<typeof sealSession>>, personId: string, keys: Keys) => {
  const known = keys.get(personId);
  if (!known) throw new Error('a private part without a key');
  return { personId, pairId: known.pairId, box: toBase64(await session.seal(known.key, personId)) };
};

/** The phone of a played mentor: registered by the owner, as if she had activated it on the site's first day. Its token is thrown away. */
export const openDevice = async (
  server: OpenServer,
  site: PlayedSite,
  mentor: PlayedWorker,
  seed: string,
): Promise<Device> => {
  const random = randomFrom(`${seed}/phone/${mentor.workerId}`);
  const at = Date.parse(site.openedOn);
  const device = {
    id: random.id(at),
    country: site.country,
    site: site.siteId,
    workerId: mentor.workerId,
    writer: random.id(at),
    leaseShare: randomBytes(32),
    leaseDays: 35,
    revoked: false,
  };
  await server.owner.query(
    `insert into device (id, country, site, worker_id, writer, signing_key, token_hash, lease_share, activated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      device.id,
      device.country,
      device.site,
      device.workerId,
      device.writer,
      randomBytes(65),
      randomBytes(32),
      device.leaseShare,
      `${site.openedOn}T07:00:00Z`,
    ],
  );
  return device;
};
