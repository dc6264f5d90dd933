import type { TeamWork } from '@thari/contract/office/desk';
import { append } from '@thari/event-log/append';
import type { EventItem } from '@thari/event-log/event';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { siteMonthStream } from '@thari/sites/site-month';
import * as cast from '@thari/testing/cast';
import { newPersonKey, sealPrivate } from '@thari/vault/person-key';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestPhone } from '../fixtures/test-phone.fixture.ts';
import { coordinator, newTestId, openTestServer, type TestServer, testToday } from '../fixtures/test-server.fixture.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

type Phone = Awaited<ReturnType<typeof openTestPhone>>;
const heldOn = testToday;

/** Something that the team agreed, with its words sealed under a key of its own. */
const agreed = async (phone: Phone, over: { stream?: string; site?: string } = {}) => {
  const site = over.site ?? cast.maputsoeClinic.id;
  const stream = over.stream ?? siteMonthStream(site, heldOn);
  const [id, actionId, key] = [newTestId(), newTestId(), newPersonKey()];
  phone.personKeys.set(actionId, { key, pairId: stream });
  const sealed = await sealPrivate({ personKey: key, personId: actionId, eventId: id }, { what: 'Ask the driver.' });
  const draft = {
    ...({ id, type: 'ActionAgreed', version: 1, streamKind: 'site-month', stream, occurredOn: heldOn } as const),
    ...{ data: { actionId, agreedOn: heldOn, dueOn: heldOn, by: 'nurse' }, privateOf: actionId, sealed },
  };
  const by = { writer: phone.writer, author: cast.grace.id, site, protocolVersion: 'who-2021/1' };
  const [item] = append([draft], by, {
    head: undefined,
    streamHeads: [],
    recordedAt: '2026-06-01T08:00:00.000Z',
  }).items;
  if (!item) throw new Error('nothing was appended');
  return { item, actionId, stream };
};

const statuses = (body: { receipts: { status: string; reason?: string | undefined }[] }) =>
  body.receipts.map(({ status, reason }) => reason ?? status);
const streamsIn = (pages: readonly { items: readonly EventItem[] }[]) =>
  pages.flatMap(({ items }) => items.map(({ event }) => event.stream));

describe('what a team does for nobody in particular', () => {
  test('is stored, and its words can be read on the other phones of the site, and nowhere else', async () => {
    const phone = await openTestPhone(server);
    const { item, actionId, stream } = await agreed(phone);
    const { body } = await phone.push([item]);
    expect(statuses(body)).toEqual(['stored']);
    expect(body.keysStored).toContain(actionId);

    const colleague = await openTestPhone(server, cast.sisterDube);
    const pages = await colleague.pullSettled();
    expect(streamsIn(pages)).toContain(stream);
    expect(pages.flatMap(({ keys }) => keys.map(({ personId }) => personId))).toContain(actionId);

    const elsewhere = await openTestPhone(server, cast.farai, cast.hlotseHospital);
    const others = await elsewhere.pullSettled();
    expect(streamsIn(others)).not.toContain(stream);
    expect(others.flatMap(({ keys }) => keys.map(({ personId }) => personId))).not.toContain(actionId);
  });

  test('can be asked for whole by a phone that comes new to the site, and not by one of another site', async () => {
    const phone = await openTestPhone(server);
    const { item, actionId, stream } = await agreed(phone);
    await phone.push([item]);
    const asked = async (who: Phone) => {
      const headers = { authorization: `Bearer ${who.activated.token}` };
      const request = { method: 'POST', url: '/api/phone/pairs', headers, payload: { pairIds: [stream] } } as const;
      return (await server.phone.inject(request)).json();
    };
    const here = await asked(await openTestPhone(server, cast.sisterDube));
    expect(here.pairs[0].items.map(({ event }: EventItem) => event.id)).toContain(item.event.id);
    expect(here.keys.map(({ personId }: { personId: string }) => personId)).toContain(actionId);
    const there = await asked(await openTestPhone(server, cast.farai, cast.hlotseHospital));
    expect(there).toMatchObject({ pairs: [], keys: [], notHere: [stream] });
  });

  test('is told at the desk of the site with its words, and only there', async () => {
    const phone = await openTestPhone(server);
    const { item } = await agreed(phone);
    await phone.push([item]);
    const { username, password } = coordinator;
    const signedIn = { method: 'POST', url: '/api/office/session', payload: { username, password } } as const;
    const [cookie] = (await server.office.inject(signedIn)).cookies;
    const cookies = cookie ? { [cookie.name]: cookie.value } : {};
    const asked = (site: string, with_ = cookies) =>
      server.office.inject({ method: 'GET', url: `/api/office/team-work?site=${site}`, cookies: with_ });
    const { actions } = (await asked(cast.maputsoeClinic.id)).json<TeamWork>();
    expect(actions.map(({ what, by }) => [what, by])).toContainEqual(['Ask the driver.', 'nurse']);
    expect((await asked(cast.hlotseHospital.id)).statusCode).toBe(404);
    expect((await asked(cast.maputsoeClinic.id, {})).statusCode).toBe(401);
  });

  test('in another month than it happened, or at another site, is put aside with a reason', async () => {
    const phone = await openTestPhone(server);
    const wrongMonth = await agreed(phone, { stream: siteMonthStream(cast.maputsoeClinic.id, on('2020-01-01')) });
    expect(statuses((await phone.push([wrongMonth.item])).body)).toEqual(['wrong-stream']);
    const wrongSite = await agreed(phone, { site: cast.hlotseHospital.id });
    const { body } = await phone.push([wrongSite.item]);
    expect(statuses(body)).toEqual(['not-your-site']);
    expect(body.keysStored).not.toContain(wrongSite.actionId);
  });

  test('may not be written into the story of a woman', async () => {
    const phone = await openTestPhone(server);
    const { item } = await agreed(phone);
    const disguised = { ...item, event: { ...item.event, streamKind: 'pair' } };
    expect(statuses((await phone.push([disguised])).body)).toEqual(['wrong-stream']);
  });
});
