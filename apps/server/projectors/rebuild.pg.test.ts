import * as cast from '@thari/testing/cast';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolNomsa, thandiIsBorn, thandiIsSampled } from '../fixtures/commands.fixture.ts';
import { openTestPhone } from '../fixtures/test-phone.fixture.ts';
import { newTestId, openTestServer, type TestServer, testToday } from '../fixtures/test-server.fixture.ts';
import { rebuildStale } from './rebuild.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

/** Everything that was computed, without what says when. */
const computed = async () => {
  const pairs = await server.owner.query(
    'select pair_id, site, record, diary_row, heads, events from pair order by pair_id',
  );
  const counted = await server.owner.query(
    'select * from contribution order by pair_id, indicator, figure, band, person_id, on_day',
  );
  return { pairs: pairs.rows, counted: counted.rows };
};

test('what was folded push by push is what a rebuild from the log gives', async () => {
  const [grace, dube] = [await openTestPhone(server), await openTestPhone(server, cast.sisterDube)];
  for (let i = 0; i < 3; i++) {
    const pair = newTestId();
    for (const command of [enrolNomsa({ motherId: newTestId() }), thandiIsBorn(), thandiIsSampled()])
      await grace.push(await grace.record(pair, command));
    await dube.pullSettled();
    const received = { sampleId: cast.sampleId(), receivedOn: testToday, result: 'negative' } as const;
    await dube.push(await dube.record(pair, { name: 'receiveInfantResult', data: received }));
    // Grace has not heard of it and writes on: two heads, so this one is folded whole.
    await grace.push(
      await grace.record(pair, {
        name: 'giveCotrimoxazole',
        data: { infantId: cast.thandi.id, givenOn: testToday, first: true },
      }),
    );
  }
  const before = await computed();
  expect(before.counted.length).toBeGreaterThan(0);
  await server.owner.query("update pair set projection = 'an older build', record = '{}', diary_row = '{}'");
  await server.owner.query("update contribution set why = 'an older build'");
  expect(await rebuildStale(server.needs, 'LS')).toBe(3);
  expect(await computed()).toEqual(before);
  expect(await rebuildStale(server.needs, 'LS')).toBe(0);
});
