import type { CareCommand } from '@thari/care/decisions/commands';
import { addDays } from '@thari/kernel/calendar-date';
import { cardId } from '@thari/testing/care';
import { hlotseHospital, maputsoeClinic, nomsa, referralId, sisterDube } from '@thari/testing/cast';
import { beforeEach, describe, expect, test } from 'vitest';
import { saved, synced, type TestPhone, testPhone } from '../phone-for-tests.ts';
import type { FakeServer } from '../sync/fake-server-for-tests.ts';
import { enrolment, session, today, twoPhones } from '../sync/two-phones.fixture.ts';
import { foundCard } from './found-card.ts';
import { openLoops } from './open-loops.ts';

let server: FakeServer;
let graces: TestPhone;
let dubes: TestPhone;
beforeEach(async () => {
  ({ server, graces, dubes } = await twoPhones());
});

const give = (number = 1): CareCommand => ({
  name: 'giveCard',
  data: { cardId: cardId(number), about: nomsa.id, givenOn: today },
});
const lose = (number = 1): CareCommand => ({
  name: 'revokeCard',
  data: { cardId: cardId(number), revokedOn: today, why: 'lost' },
});
const refer = (sameDay: boolean, daysAgo: number, number = 1): CareCommand => ({
  name: 'makeReferral',
  data: {
    referralId: referralId(number),
    about: nomsa.id,
    madeOn: addDays(today, -daysAgo),
    to: 'hospital',
    reason: 'mood',
    sameDay,
  },
});
const bothHear = async () => {
  for (const phone of [graces, dubes, graces]) await synced(phone);
};

describe('a card', () => {
  test('finds her on every phone of the site', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), give());
    await bothHear();
    for (const { phone } of [graces, dubes])
      expect(foundCard(phone, cardId())).toMatchObject([{ pairId: nomsa.pair, counts: 'yes' }]);
    expect(foundCard(dubes.phone, cardId(2))).toEqual([]);
  });
  test('that was lost says so, whichever phone heard of it first', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), give());
    await bothHear();
    await saved(dubes, nomsa.pair, lose());
    await saved(graces, nomsa.pair, give(2));
    await bothHear();
    for (const { phone } of [graces, dubes]) {
      expect(foundCard(phone, cardId(1))).toMatchObject([{ counts: 'lost' }]);
      expect(foundCard(phone, cardId(2))).toMatchObject([{ counts: 'yes' }]);
    }
    expect(dubes.disk.rows.get(nomsa.pair)).toEqual(graces.disk.rows.get(nomsa.pair));
  });
});

describe('what is open', () => {
  test('begins with what had to be the same day, and ends when it is known what came of it', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), refer(false, 13, 1), refer(true, 1, 2));
    const { referrals } = openLoops(graces.phone);
    expect(referrals.map((each) => [each.referralId, each.askOn])).toEqual([
      [referralId(2), today],
      [referralId(1), addDays(today, 1)],
    ]);
    await saved(graces, nomsa.pair, {
      name: 'closeReferral',
      data: {
        referralId: referralId(2),
        closedOn: today,
        outcome: 'attended',
        answer: 'come-again',
        note: 'on Monday',
      },
    });
    expect(openLoops(graces.phone).referrals.map((each) => each.referralId)).toEqual([referralId(1)]);
  });
  test('says to whom and never why', async () => {
    await saved(graces, nomsa.pair, enrolment(nomsa), refer(true, 1));
    expect(JSON.stringify(openLoops(graces.phone))).not.toContain('mood');
  });
});

describe('a woman who was sent to another site', () => {
  const sendOn: CareCommand = {
    name: 'transferPair',
    data: { toSite: hlotseHospital.id, transferredOn: today },
  };
  const arrive: CareCommand = {
    name: 'receiveTransfer',
    data: { atSite: hlotseHospital.id, receivedOn: today, assignedTo: sisterDube.id },
  };
  const atHlotse = () =>
    testPhone({
      worker: sisterDube,
      writer: sisterDube.writer,
      site: hlotseHospital,
      serverKey: server.publicKey,
      epoch: '0199f2d0-00ee-7000-8000-000000000001',
      today: () => today,
      fetch: (path, init) => server.fetch(path, init),
    });

  test('is on her way on both lists until the other site has met her', async () => {
    const hlotses = await atHlotse();
    await saved(graces, nomsa.pair, enrolment(nomsa), sendOn);
    for (const phone of [graces, hlotses]) await synced(phone);
    expect(openLoops(graces.phone)).toMatchObject({ away: [{ otherSite: hlotseHospital.id }], arriving: [] });
    expect(openLoops(hlotses.phone)).toMatchObject({ away: [], arriving: [{ otherSite: maputsoeClinic.id }] });
    await saved(hlotses, nomsa.pair, arrive);
    for (const phone of [hlotses, graces]) await synced(phone);
    for (const { phone } of [graces, hlotses]) expect(openLoops(phone)).toMatchObject({ away: [], arriving: [] });
  });
  test('and is seen at both on the same day stays one woman, read alike on both', async () => {
    const hlotses = await atHlotse();
    await saved(graces, nomsa.pair, enrolment(nomsa), give(), sendOn);
    for (const phone of [graces, hlotses]) await synced(phone);
    await saved(graces, nomsa.pair, session(1)); // she came back for what she had left behind
    await saved(hlotses, nomsa.pair, arrive, session(2));
    for (const phone of [hlotses, graces, hlotses]) await synced(phone);
    for (const { phone } of [graces, hlotses]) {
      expect(phone.caseload.size()).toBe(1);
      expect(foundCard(phone, cardId())).toHaveLength(1);
      expect(phone.caseload.get(nomsa.pair)?.diary).toMatchObject({
        site: hlotseHospital.id,
        assignedTo: sisterDube.id,
      });
    }
    expect(hlotses.disk.rows.get(nomsa.pair)).toEqual(graces.disk.rows.get(nomsa.pair));
  });
});
