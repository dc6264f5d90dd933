import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { push } from '@thari/contract/phone/push';
import type { EventItem } from '@thari/event-log/event';
import { calendarDate } from '@thari/kernel/calendar-date';
import { phoneApp } from '@thari/server/http/apps';
import { hashOfToken, newToken } from '@thari/server/http/tokens';
import { openDevice, register, sealedKey } from '@thari/server/simulate/load-programme';
import { playMentor, playSites, type Size } from '@thari/server/simulate/play-programme';
import { type Keys, writeDown } from '@thari/server/simulate/write-down';
import { type OpenServer, openServer } from '@thari/server/start/open-server';
import { sealSession } from '@thari/vault/sealed-box';
import pino from 'pino';
import { atLeast, type Benchmark, type BenchResult, told } from './benchmark.ts';
import type { HeardFromPhones, LoadedPhone, Request, ToldToPhones } from './push-phones.ts';

type Load = { readonly token: string; readonly items: readonly EventItem[]; readonly keys: Keys };

/**
 * Phones of several mentors push what they recorded, 200 events a request, four phones at once, over real HTTP into the embedded
 * PostgreSQL (fsync on), with the pairs folded. What a phone does on a phone's processor is not measured: its requests are sealed and
 * written before the clock starts, and a thread of its own sends them and reads the answers (its CPU is not counted as the server's).
 * After the first phones PostgreSQL counts its tables once, as autovacuum does by itself every few seconds while they grow.
 */
export const benchmark: Benchmark = {
  name: 'push',
  run: async (scale) => {
    const folder = mkdtempSync(join(tmpdir(), 'thari-bench-'));
    const server = await openServer({ data: folder, databaseUrl: process.env.DATABASE_URL, training: true });
    try {
      return await measure(server, scale);
    } finally {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

const runs = 5;
const phonesPerRun = 4;

const measure = async (server: OpenServer, scale: number): Promise<BenchResult[]> => {
  const size: Size = {
    sites: (runs + 1) * 2,
    years: Math.max(0.2, 2 * scale),
    seed: 'bench',
    until: calendarDate('2026-06-01'),
  };
  const loads = await prepare(server, size);
  const app = await phoneApp(server.needs, { logger: pino({ level: 'silent' }) });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const phones = openPhones(address);
  const perSecond: number[] = [];
  const cpuPerSecond: number[] = [];
  await phones.load(await written(server, loads.slice(0, phonesPerRun)));
  await phones.pushAll(); // the first warms up PostgreSQL and the compiler
  await server.owner.query('analyze'); // not left to the moment at which autovacuum comes by
  for (let run = 1; run <= runs; run++) {
    const pushing = loads.slice(run * phonesPerRun, (run + 1) * phonesPerRun);
    const events = pushing.reduce((sum, { items }) => sum + items.length, 0);
    await phones.load(await written(server, pushing));
    const [started, cpu] = [performance.now(), await phones.cpuOfServer()];
    await phones.pushAll();
    perSecond.push(events / ((performance.now() - started) / 1000));
    cpuPerSecond.push(events / ((await phones.cpuOfServer()) - cpu));
    process.stderr.write(`run ${run}: ${events} events\n`);
  }
  await phones.close();
  await compareAnswers(server, loads);
  await app.close();
  return [
    atLeast('events pushed, folded and durable per second', perSecond, { unit: 'events/s', bound: 5000 }),
    told('events per CPU second of Node (load generator apart)', cpuPerSecond, 'events/cpu-s'),
  ];
};

const prepare = async (server: OpenServer, size: Size): Promise<Load[]> => {
  const loads: Load[] = [];
  for (const site of playSites(size)) {
    await register(server, site);
    for (const mentor of site.workers.filter(({ role }) => role === 'mentor-mother')) {
      const device = await openDevice(server, site, mentor, size.seed);
      const token = newToken();
      await server.owner.query('update device set token_hash = $1 where id = $2', [hashOfToken(token), device.id]);
      loads.push({ token, ...(await writeDown(playMentor(site, mentor, size), device, site)) });
    }
  }
  return loads;
};

/** The requests of each phone as they go over the wire. A key goes with the first request that needs it. */
const written = (server: OpenServer, phones: readonly Load[]): Promise<LoadedPhone[]> =>
  Promise.all(phones.map(async (phone) => ({ token: phone.token, requests: await requestsOf(server, phone) })));

const requestsOf = async (server: OpenServer, { items, keys }: Load): Promise<Request[]> => {
  const sent = new Set<string>();
  const country = items[0]
    ? (await server.owner.query('select country from site where id = $1', [items[0].event.site])).rows[0]?.country
    : 'KE';
  const session = await sealSession((await server.needs.keys.keysOf(country)).box.publicKey);
  const requests: Request[] = [];
  for (let from = 0; from < items.length; from += push.batch) {
    const slice = items.slice(from, from + push.batch);
    const needed = [...new Set(slice.flatMap(({ event }) => event.privateOf ?? []))].filter(
      (person) => !sent.has(person),
    );
    const sealed = await Promise.all(needed.map((person) => sealedKey(session, person, keys)));
    const body = JSON.stringify({ epoch: server.needs.installation.epoch, items: slice, keys: sealed });
    requests.push({ body: new TextEncoder().encode(body), events: slice.length });
    for (const person of needed) sent.add(person);
  }
  return requests;
};

/** The thread that is the phones: `load` before the clock starts, `pushAll` while it runs. */
const openPhones = (address: string) => {
  const thread = new Worker(new URL('./push-phones.ts', import.meta.url), { workerData: { address } });
  const ask = (what: ToldToPhones): Promise<void> =>
    new Promise((resolve, reject) => {
      thread.once('error', reject);
      thread.once('message', (heard: HeardFromPhones) => {
        thread.off('error', reject);
        if (heard === 'done') resolve();
        else reject(new Error(heard.problem));
      });
      thread.postMessage(what);
    });
  return {
    load: (phones: readonly LoadedPhone[]) => ask({ phones }),
    pushAll: () => ask('push'),
    /** In seconds: of the whole process, without this thread. */
    cpuOfServer: async (): Promise<number> => {
      const [all, phones] = [process.cpuUsage(), await thread.cpuUsage()];
      return (all.user + all.system - phones.user - phones.system) / 1e6;
    },
    close: () => thread.terminate(),
  };
};

/** Every event is there once, and every pair counts its own. */
const compareAnswers = async (server: OpenServer, loads: readonly Load[]): Promise<void> => {
  const expected = loads.reduce((sum, { items }) => sum + items.length, 0);
  const { rows } = await server.owner.query<{ stored: number; folded: number }>(
    "select (select count(*) from event where stream_kind = 'pair') as stored, (select sum(events) from pair)::int8 as folded",
  );
  if (rows[0]?.stored !== expected || rows[0]?.folded !== expected)
    throw new Error(`expected ${expected} events, found ${JSON.stringify(rows[0])}`);
};
