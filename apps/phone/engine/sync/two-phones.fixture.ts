import type { CareCommand } from '@thari/care/decisions/commands';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { grace, maputsoeClinic, sessionId, sisterDube, thandi } from '@thari/testing/cast';
import { type TestPhone, testPhone } from '../phone-for-tests.ts';
import { type FakeServer, fakeServer } from './fake-server-for-tests.ts';

export const today = on('2026-03-02');
const epoch = '0199f2d0-00ee-7000-8000-000000000001';

export type TwoPhones = { readonly server: FakeServer; readonly graces: TestPhone; readonly dubes: TestPhone };

/** Grace's phone and Sister Dube's, at one site of a server in memory. */
export const twoPhones = async (): Promise<TwoPhones> => {
  const server = await fakeServer(maputsoeClinic, today);
  const phoneOf = (worker: typeof grace | typeof sisterDube) =>
    testPhone({
      worker,
      writer: worker.writer,
      site: maputsoeClinic,
      serverKey: server.publicKey,
      epoch,
      today: () => today,
      fetch: (path, init) => server.fetch(path, init),
    });
  const [graces, dubes] = await Promise.all([phoneOf(grace), phoneOf(sisterDube)]);
  return { server, graces, dubes };
};

export const enrolment = (woman: { id: string; givenName: string; familyName?: string }): CareCommand => ({
  name: 'enrolWoman',
  data: {
    motherId: woman.id,
    assignedTo: grace.id,
    enrolledOn: on('2026-02-02'),
    status: 'positive',
    statusKnown: 'tested-in-this-pregnancy',
    identity: { givenName: woman.givenName, ...(woman.familyName && { familyName: woman.familyName }) },
    consents: { record: true },
  },
});
export const birth: CareCommand = {
  name: 'recordBirth',
  data: {
    babies: [
      {
        infantId: thandi.id,
        bornOn: on('2026-02-20'),
        sex: 'female',
        birthOrder: 1,
        placeOfBirth: 'facility',
        feeding: 'breastfed',
        givenName: thandi.givenName,
      },
    ],
  },
};
export const session = (number = 1): CareCommand => ({
  name: 'holdSession',
  data: {
    sessionId: sessionId(number),
    heldOn: on('2026-02-25'),
    kind: 'one-to-one',
    stage: 'pregnancy',
    topics: ['adherence'],
    note: 'she slept well',
  },
});

export const namesOn = ({ phone }: TestPhone) =>
  [...phone.caseload.rows()]
    .flatMap(([, { people }]) => Object.values(people).map(({ givenName }) => givenName))
    .sort();
