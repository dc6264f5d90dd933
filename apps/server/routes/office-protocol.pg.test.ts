import type { ApproveProtocol, ProtocolPage } from '@thari/contract/office/protocol';
import { calendarDate } from '@thari/kernel/calendar-date';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { packsOf } from '@thari/protocol/packs/all-packs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enrolNomsa, thandiIsBorn } from '../fixtures/commands.fixture.ts';
import { openTestPhone, type TestPhone } from '../fixtures/test-phone.fixture.ts';
import { coordinator, newTestId, openTestServer, type TestServer, testToday } from '../fixtures/test-server.fixture.ts';

let server: TestServer;
let phone: TestPhone;
let cookies: Record<string, string>;
const pair = newTestId();
const pack = packsOf('LS').at(-1);
if (!pack) throw new Error('Lesotho plans by no pack');

beforeAll(async () => {
  server = await openTestServer({ training: false });
  phone = await openTestPhone(server);
  cookies = await signIn();
  await phone.push([...(await phone.record(pair, enrolNomsa())), ...(await phone.record(pair, thandiIsBorn()))]);
});
afterAll(() => server.close());

const rolesAre = (role: string) =>
  server.owner.query('update worker_assignment set role = $1 where worker_id = $2', [role, coordinator.id]);

const signIn = async (): Promise<Record<string, string>> => {
  const { username, password } = coordinator;
  const answer = await server.office.inject({
    method: 'POST',
    url: '/api/office/session',
    payload: { username, password },
  });
  const [cookie] = answer.cookies;
  return cookie ? { [cookie.name]: cookie.value } : {};
};
const approval = (facts: Partial<ApproveProtocol> = {}): ApproveProtocol => ({
  pack: packVersion(pack),
  fingerprint: fingerprintOf(pack),
  verified: [],
  approvedOn: testToday,
  name: 'Sister Dube',
  profession: 'Registered midwife',
  registration: 'RM 1042',
  ...facts,
});
const approve = async (facts: Partial<ApproveProtocol> = {}) =>
  server.office.inject({
    method: 'POST',
    url: '/api/office/protocol/approvals',
    cookies,
    payload: approval(facts),
  });
const page = async (): Promise<ProtocolPage> =>
  (await server.office.inject({ method: 'GET', url: '/api/office/protocol', cookies })).json<ProtocolPage>();

const rulesPlanned = async (): Promise<string[]> => {
  const { rows } = await server.owner.query<{ row: { items: { rule: string }[] } }>(
    'select diary_row as row from pair where pair_id = $1',
    [pair],
  );
  return (rows[0]?.row.items ?? []).map(({ rule }) => rule);
};
const isDraftOnHerPage = async (): Promise<boolean> => {
  const answer = await server.office.inject({ method: 'GET', url: `/api/office/pairs/${pair}`, cookies });
  return answer.json<{ protocol: { draft: boolean } }>().protocol.draft;
};
const until = async (wanted: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 100 && !(await wanted()); tries++) await new Promise((done) => setTimeout(done, 30));
};

describe('before anybody has signed', () => {
  test('nothing clinical is planned for real people', async () => {
    expect(await rulesPlanned()).not.toContain('infant-tests');
    expect((await page()).approvals).toEqual([]);
    expect(await isDraftOnHerPage()).toBe(true);
  });
  test('a coordinator reads the rules and signs for nothing', async () => {
    expect((await page()).mayApprove).toBe(false);
    expect((await approve()).statusCode).toBe(403);
  });
  test('a phone hears that nothing is signed', async () => {
    expect((await phone.pullSettled()).at(-1)?.approvals).toEqual([]);
  });
  test.each<[string, Partial<ApproveProtocol>, number, string]>([
    ['other rules than these', { fingerprint: '0000000000000000' }, 409, 'pack-changed'],
    ['another country’s rules', { pack: 'kenya/1' }, 404, 'not-found'],
    ['a day to come', { approvedOn: calendarDate('2026-06-02') }, 400, 'wrong-day'],
    ['a rule that is not there', { verified: ['viral-load-by-interval'] }, 400, 'unknown-rule'],
    ['no name', { name: '' }, 400, 'bad-request'],
  ])('signing for %s is refused in one sentence', async (_, facts, status, code) => {
    await rolesAre('programme-officer');
    const answer = await approve(facts);
    await rolesAre('coordinator');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  });
});

describe('once a named clinician has signed', () => {
  test('her name is on the page, her rules run, and the phones are told', async () => {
    await rolesAre('programme-officer');
    expect((await approve({ verified: ['treatment-start'] })).statusCode).toBe(200);
    const [recorded] = (await page()).approvals;
    expect(recorded).toMatchObject({ name: 'Sister Dube', registration: 'RM 1042', pack: packVersion(pack) });
    await until(async () => (await rulesPlanned()).includes('infant-tests'));
    expect(await rulesPlanned()).toContain('infant-tests');
    expect(await isDraftOnHerPage()).toBe(false);
    expect((await phone.pullSettled()).at(-1)?.approvals).toEqual([
      {
        pack: packVersion(pack),
        fingerprint: fingerprintOf(pack),
        verified: ['treatment-start'],
        on: testToday,
      },
    ]);
  });
  test('it stands in the log, with her name sealed', async () => {
    const { rows } = await server.owner.query<{ envelope: string }>(
      "select envelope from event where type = 'ProtocolApproved'",
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.envelope).not.toContain('Dube');
    expect(JSON.parse(rows[0]?.envelope ?? '{}')).toMatchObject({ author: coordinator.id, streamKind: 'protocol' });
  });
  test('taken back, the rules are a draft again', async () => {
    const [recorded] = (await page()).approvals;
    const withdrawn = await server.office.inject({
      method: 'POST',
      url: '/api/office/protocol/withdrawals',
      cookies,
      payload: { approvalId: recorded?.approvalId },
    });
    expect(withdrawn.json<ProtocolPage>().approvals[0]?.withdrawnOn).toBe(testToday);
    await until(async () => !(await rulesPlanned()).includes('infant-tests'));
    expect(await rulesPlanned()).not.toContain('infant-tests');
  });
});
