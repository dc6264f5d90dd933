import type { EventItem } from '@thari/event-log/event';
import * as cast from '@thari/testing/cast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolNomsa, thandiIsBorn, thandiIsSampled } from '../fixtures/commands.fixture.ts';
import { openTestPhone } from '../fixtures/test-phone.fixture.ts';
import { newTestId, openTestServer, type TestServer } from '../fixtures/test-server.fixture.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const count = async (table: string, where = 'true') =>
  Number((await server.owner.query(`select count(*) as n from ${table} where ${where}`)).rows[0]?.n);
const statuses = (body: { receipts: { status: string; reason?: string | undefined }[] }) =>
  body.receipts.map(({ status, reason }) => reason ?? status);
const enrolled = () => enrolNomsa({ motherId: newTestId() });

describe('what a phone pushes', () => {
  test('is durable when the receipt says so: by id and by hash', async () => {
    const phone = await openTestPhone(server);
    const pair = newTestId();
    const items = await phone.record(pair, enrolled());
    const { body } = await phone.push(items);
    expect(statuses(body)).toEqual(['stored', 'stored', 'stored']);
    expect(await count('event', `stream = '${pair}'`)).toBe(3);
  });

  test('pushed again, whole or in part, in any order, is stored once', async () => {
    const phone = await openTestPhone(server);
    const pair = newTestId();
    const items = await phone.record(pair, enrolled());
    await phone.push(items.slice(0, 2));
    expect(statuses((await phone.push(items)).body)).toEqual(['already-stored', 'already-stored', 'stored']);
    expect(statuses((await phone.push([...items].reverse())).body)).toEqual([
      'already-stored',
      'already-stored',
      'already-stored',
    ]);
    expect(await count('event', `stream = '${pair}'`)).toBe(3);
    expect(await count('chain_fault', `writer = '${phone.writer}'`)).toBe(0);
  });

  test('one malformed event is quarantined alone and the rest is accepted', async () => {
    const phone = await openTestPhone(server);
    const items = await phone.record(newTestId(), enrolled());
    const broken = { ...items[1], event: { ...items[1]?.event, writerSeq: 'soon' } };
    const { status, body } = await phone.push([items[0], broken, 'nonsense', null, items[2]]);
    expect(status).toBe(200);
    expect(statuses(body)).toEqual(['stored', 'malformed', 'malformed', 'malformed', 'stored']);
    expect(await count('quarantine', `event_id = '${items[1]?.event.id}' and reason = 'malformed'`)).toBe(1);
  });

  test.each([
    [
      'a private part exchanged on the way',
      (item: EventItem) => ({ ...item, sealed: btoa('another one') }),
      'private-part-differs',
    ],
    ['a private part lost on the way', ({ event }: EventItem) => ({ event }), 'private-part-missing'],
    [
      'data of the wrong shape',
      (item: EventItem) => ({ ...item, event: { ...item.event, data: { motherId: 7 } } }),
      'wrong-shape',
    ],
    [
      'another phone’s writer',
      (item: EventItem) => ({ ...item, event: { ...item.event, writer: newTestId() } }),
      'not-your-writer',
    ],
    [
      'another person’s name under it',
      (item: EventItem) => ({ ...item, event: { ...item.event, author: cast.sisterDube.id } }),
      'not-your-writer',
    ],
    [
      'another site',
      (item: EventItem) => ({ ...item, event: { ...item.event, site: cast.hlotseHospital.id } }),
      'not-your-site',
    ],
    [
      'tomorrow’s date',
      (item: EventItem) => ({ ...item, event: { ...item.event, occurredOn: '2026-06-02' } }),
      'dated-in-the-future',
    ],
    [
      'a day that does not exist',
      (item: EventItem) => ({ ...item, event: { ...item.event, occurredOn: '2026-02-30' } }),
      'malformed',
    ],
  ])('with %s is refused with its reason, and kept', async (_, change, reason) => {
    const phone = await openTestPhone(server);
    const [first] = await phone.record(newTestId(), enrolled());
    if (!first) throw new Error('an enrolment was recorded');
    const before = await count('quarantine');
    const sent = change(first);
    expect(statuses((await phone.push([sent])).body)).toEqual([reason]);
    expect(statuses((await phone.push([sent])).body)).toEqual([reason]);
    expect(await count('quarantine')).toBe(before + 1);
  });

  test('an event type of a newer app is kept and handed on, unread', async () => {
    const phone = await openTestPhone(server);
    const pair = newTestId();
    const [first, second] = await phone.record(pair, enrolled());
    const newer = { event: { ...second?.event, type: 'SongSung', version: 9, data: { song: 'Thula' } } };
    expect(statuses((await phone.push([first, newer])).body)).toEqual(['stored', 'stored']);
    const other = await openTestPhone(server, cast.sisterDube);
    await other.pullSettled();
    expect(other.streamOf(pair).map(({ type }) => type)).toEqual(['WomanEnrolled', 'SongSung']);
  });

  test('words with line breaks, quotes and braces in them are kept letter by letter, each in its own event', async () => {
    const phone = await openTestPhone(server);
    const pair = newTestId();
    const [first, second, third] = await phone.record(pair, enrolled());
    const data = { song: 'Thula\n\r\u2028"{mama},\\n NULL\\', '': '\n' };
    const newer = { event: { ...second?.event, type: 'SongSung', version: 9, data } };
    await phone.push([first, newer, third]);
    const { rows } = await server.owner.query('select envelope from event where stream = $1 order by position', [pair]);
    expect(rows.map(({ envelope }) => JSON.parse(envelope))).toEqual([first?.event, newer.event, third?.event]);
  });

  test('a cloned phone is evidence, not a refusal: both branches are kept and the fork is written down', async () => {
    const phone = await openTestPhone(server);
    const pair = newTestId();
    const items = await phone.record(pair, enrolled());
    await phone.push(items);
    const [again] = await phone.record(newTestId(), enrolled());
    const forked = { ...again, event: { ...again?.event, writerSeq: 1, prevHash: items[0]?.event.prevHash } };
    expect(statuses((await phone.push([forked])).body)).toEqual(['stored']);
    expect(await count('chain_fault', `writer = '${phone.writer}' and fault = 'sequence-repeated'`)).toBe(1);
  });

  test('an id that is taken by other words is refused, not overwritten', async () => {
    const phone = await openTestPhone(server);
    const items = await phone.record(newTestId(), enrolled());
    await phone.push(items);
    const other = { event: { ...items[1]?.event, occurredOn: '2025-10-07' } };
    expect(statuses((await phone.push([other])).body)).toEqual(['id-taken']);
  });
});

describe('who may push', () => {
  test('nobody without a token', async () => {
    const response = await server.phone.inject({
      method: 'POST',
      url: '/api/phone/push',
      payload: { epoch: newTestId(), items: [], keys: [] },
    });
    expect(response.statusCode).toBe(401);
    expect(response.headers['content-type']).toContain('application/problem+json');
  });
  test('a phone of another site is refused the pair it does not hold, and its work is kept', async () => {
    const here = await openTestPhone(server);
    const pair = newTestId();
    const items = await here.record(pair, enrolled());
    await here.push(items);
    const there = await openTestPhone(server, cast.farai, cast.hlotseHospital);
    for (const item of items) there.known.set(item.event.id, item);
    const born = await there.record(pair, thandiIsBorn({}));
    expect(statuses((await there.push(born)).body)).toEqual(['not-your-site']);
  });
  test('a one-time code works once', async () => {
    const code = await server.code(cast.grace.id, cast.maputsoeClinic.id);
    const used = { ...server, code: async () => code };
    await openTestPhone(used);
    await expect(openTestPhone(used)).rejects.toThrow('410');
  });
});

test('the folded pair, its diary row and its contributions are there with the receipt', async () => {
  const phone = await openTestPhone(server);
  const pair = newTestId();
  const items = [
    ...(await phone.record(pair, enrolled())),
    ...(await phone.record(pair, thandiIsBorn())),
    ...(await phone.record(pair, thandiIsSampled())),
  ];
  await phone.push(items);
  const { rows } = await server.owner.query(
    'select indicator, figure, band, on_day from contribution where pair_id = $1 order by 1, 2',
    [pair],
  );
  expect(rows).toContainEqual({ indicator: 'pmtct-eid', figure: 'numerator', band: '0-60-days', on_day: '2026-02-26' });
  expect(await count('pair', `pair_id = '${pair}' and events = ${items.length}`)).toBe(1);
});
