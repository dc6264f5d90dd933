import type { CareCommand } from '@thari/care/decisions/commands';
import { hashEvent } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { busi, grace, lerato, maputsoeClinic, nomsa, sessionId, sisterDube } from '@thari/testing/cast';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { restarted, synced, type TestPhone, testPhone } from '../phone-for-tests.ts';
import { recordCommand } from '../record/record-commands.ts';
import { badNetwork, type NetworkFault, networkFaults } from './bad-network-for-tests.ts';
import { fakeServer } from './fake-server-for-tests.ts';

const today = on('2026-03-02');
const women = [nomsa, lerato, busi];
const workers = [grace, sisterDube];

type Step =
  | { readonly does: 'enrol' | 'session'; readonly phone: number; readonly woman: number }
  | { readonly does: 'sync' | 'restart'; readonly phone: number }
  | { readonly does: 'sync-and-die'; readonly phone: number; readonly after: number }
  | { readonly does: 'restore'; readonly kept: number };

const phoneNumber = fc.constantFrom(0, 1);
const woman = fc.constantFrom(0, 1, 2);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('enrol', 'session'), phone: phoneNumber, woman }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constantFrom('sync', 'restart'), phone: phoneNumber }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('sync-and-die'), phone: phoneNumber, after: fc.nat(6) }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restore'), kept: fc.nat(9) }) },
) as fc.Arbitrary<Step>;

const commandOf = (step: Step & { does: 'enrol' | 'session' }, number: number): CareCommand => {
  const she = women[step.woman] ?? nomsa;
  if (step.does === 'session') {
    const when = { heldOn: on('2026-02-25'), kind: 'one-to-one', stage: 'pregnancy' } as const;
    const data = { sessionId: sessionId(number), ...when, topics: ['adherence'] as const, note: `note ${number}` };
    return { name: 'holdSession', data: { ...data, topics: [...data.topics] } };
  }
  const status = { status: 'positive', statusKnown: 'tested-in-this-pregnancy' } as const;
  const facts = { motherId: she.id, assignedTo: grace.id, enrolledOn: on('2026-02-02'), ...status };
  return { name: 'enrolWoman', data: { ...facts, identity: { givenName: she.givenName }, consents: { record: true } } };
};

/** The script of a bad month: what the two phones do, and what the network does meanwhile. */
const live = async (steps: readonly Step[], faults: NetworkFault[]) => {
  const server = await fakeServer(maputsoeClinic, today);
  const fetch = badNetwork(server.fetch, faults);
  const epoch = '0199f2d0-00ee-7000-8000-000000000001';
  const given = { site: maputsoeClinic, serverKey: server.publicKey, epoch, today: () => today, fetch };
  const phones = await Promise.all(workers.map((worker) => testPhone({ ...given, worker, writer: worker.writer })));
  const promised: string[] = [];
  for (const [number, step] of steps.entries()) {
    if (step.does === 'restore') server.restore(step.kept);
    else promised.push(...(await act(phones[step.phone] as TestPhone, step, number)));
  }
  faults.length = 0;
  for (const phone of phones) await restarted(phone, () => today);
  for (const phone of [...phones, ...phones]) expect(await synced(phone)).toBeUndefined();
  return { server, phones, promised };
};

const act = async (phone: TestPhone, step: Exclude<Step, { does: 'restore' }>, number: number): Promise<string[]> => {
  if (step.does === 'enrol' || step.does === 'session') {
    const pair = (women[step.woman] ?? nomsa).pair;
    // Ids are made by chance, so that no two phones ever enrol under the same one.
    if (step.does === 'enrol' && step.woman % 2 !== step.phone) return [];
    const answer = await recordCommand(phone.phone, pair, commandOf({ ...step, does: step.does }, number));
    return answer.ok ? [...answer.value.eventIds] : [];
  }
  if (step.does === 'sync-and-die') phone.disk.commitsLeft = step.after;
  if (step.does !== 'restart') await synced(phone).catch(() => undefined);
  if (step.does !== 'sync') await restarted(phone, () => today);
  return [];
};

const contents = ({ disk }: TestPhone) => {
  const items = [...disk.streams.values()].flat() as unknown as EventItem[];
  return {
    events: new Map(items.map(({ event, sealed }) => [event.id, `${hashEvent(event)} ${sealed}`])),
    rows: new Map(disk.rows),
    keys: new Map([...disk.keys].map(([id, key]) => [id, key.join()])),
  };
};

const anyMonth = [
  fc.array(anyStep, { maxLength: 24, size: 'max' }),
  fc.array(fc.constantFrom(...networkFaults), { maxLength: 40, size: 'max' }),
] as const;

test(
  'whatever the network does and whenever a phone dies, in the end everybody knows everything, once',
  async () => {
    let promises = 0;
    await fc.assert(
      fc.asyncProperty(...anyMonth, async (steps, faults) => {
        const { server, phones, promised } = await live(steps, [...faults]);
        promises += promised.length;
        const stored = server.log.map(({ event }) => event.id);
        expect(new Set(stored).size).toBe(stored.length);
        expect([...stored].sort()).toEqual([...promised].sort());
        const [a, b] = phones.map(contents);
        expect(a).toEqual(b);
        expect([...(a?.events.keys() ?? [])].sort()).toEqual([...promised].sort());
        for (const { disk, phone } of phones) {
          expect([...disk.outbox.values()].filter(({ state }) => state !== 'acknowledged')).toEqual([]);
          expect(phone.outbox.unsent.size).toBe(0);
        }
      }),
      { numRuns: times(60) },
    );
    expect(promises).toBeGreaterThan(60);
  },
  times(120_000),
);
