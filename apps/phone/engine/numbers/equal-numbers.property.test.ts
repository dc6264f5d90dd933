import type { CareCommand } from '@thari/care/decisions/commands';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import type { EventEnvelope } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { boxesOf, cellsIn } from '@thari/indicators/monthly/count-lines';
import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import * as story from '@thari/testing/care';
import {
  grace,
  lerato,
  maputsoeClinic,
  nomsa,
  sampleId,
  sessionId,
  sipho,
  sisterDube,
  thandi,
} from '@thari/testing/cast';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NumbersCounted } from '../numbers/numbers-answer.ts';
import { restarted, synced, type TestPhone, testPhone } from '../phone-for-tests.ts';
import { recordCommand, undoSaved } from '../record/record-commands.ts';
import { type FakeServer, fakeServer } from '../sync/fake-server-for-tests.ts';
import { enrolment } from '../sync/two-phones.fixture.ts';
import { february, march, month, numbersOn } from './numbers-for-tests.ts';

const today = on('2026-05-20');
const months = [month('2025-10-01', '2026-01-31'), february, march, month('2026-04-01', '2026-05-20')];
const women = [
  { ...nomsa, babyId: thandi.id },
  { ...lerato, babyId: sipho.id },
];

type Step = {
  readonly does: 'write' | 'undo' | 'sync' | 'restart' | 'count';
  readonly phone: number;
  readonly woman: number;
  readonly what: number;
  readonly day: number;
};
const anyStep: fc.Arbitrary<Step> = fc.record({
  does: fc.oneof(
    { weight: 8, arbitrary: fc.constant('write' as const) },
    { weight: 1, arbitrary: fc.constantFrom('undo', 'restart') },
    { weight: 2, arbitrary: fc.constantFrom('sync', 'count') },
  ),
  phone: fc.nat(1),
  woman: fc.nat(1),
  what: fc.nat(17),
  day: fc.nat(100),
});

/** What the two of them may write about a woman: near each other in time, so that much of it fits together. */
const commandOf = ({ woman, what, day }: Step, number: number): CareCommand => {
  const she = women[woman] ?? nomsa;
  const when = addDays(on('2026-02-02'), day);
  const infantId = (women[woman] ?? women[0])?.babyId ?? '';
  const ids = { appointmentId: story.contactId(woman), referralId: story.offerId(woman) };
  const loadId = story.testId(woman);
  const sample = sampleId(woman + 1);
  const commands: readonly CareCommand[] = [
    {
      name: 'holdSession',
      data: { ...story.sessionHeld({ sessionId: sessionId(number), heldOn: when }).data, note: 'n' },
    },
    { name: 'bookAppointment', data: story.appointmentBooked({ ...ids, dueOn: today }).data },
    { name: 'keepAppointment', data: { appointmentId: ids.appointmentId, keptOn: today } },
    { name: 'missAppointment', data: { appointmentId: ids.appointmentId, missedOn: today } },
    {
      name: 'attemptTracing',
      data: story.tracingAttempted({
        attemptId: sessionId(900 + number),
        appointmentId: ids.appointmentId,
        attemptedOn: today,
      }).data,
    },
    {
      name: 'recordBirth',
      data: { babies: [{ ...story.born({ infantId, bornOn: addDays(on('2026-02-02'), day % 9) }).data }] },
    },
    { name: 'recordBirth', data: { babies: [{ ...story.born({ infantId, bornOn: on('2025-11-20') }).data }] } },
    { name: 'takeInfantSample', data: story.sampleTaken({ infantId, sampleId: sample, takenOn: when }).data },
    { name: 'receiveInfantResult', data: story.resultReceived({ sampleId: sample, receivedOn: when }).data },
    { name: 'giveInfantResult', data: story.resultGiven({ sampleId: sample, givenOn: when }).data },
    { name: 'giveCotrimoxazole', data: story.cotrimoxazoleGiven({ infantId, givenOn: when }).data },
    { name: 'giveProphylaxis', data: story.prophylaxisGiven({ infantId, givenOn: when }).data },
    { name: 'recordFeeding', data: story.feedingRecorded({ infantId, recordedOn: when }).data },
    { name: 'takeViralLoadSample', data: story.viralLoadTaken({ sampleId: loadId, takenOn: when }).data },
    { name: 'receiveViralLoadResult', data: story.viralLoadReceived({ sampleId: loadId, receivedOn: when }).data },
    {
      name: 'makeReferral',
      data: story.referralMade({ referralId: ids.referralId, about: she.id, madeOn: when }).data,
    },
    { name: 'exitWoman', data: story.exited({ exitedOn: when }).data },
    { name: 'returnWoman', data: story.returned({ returnedOn: when }).data },
  ];
  return commands[what] ?? enrolment(she);
};

type House = { readonly server: FakeServer; readonly phones: readonly TestPhone[] };

const house = async (): Promise<House> => {
  const server = await fakeServer(maputsoeClinic, today);
  const epoch = '0199f2d0-00ee-7000-8000-000000000001';
  const { fetch, publicKey: serverKey } = server;
  const given = { site: maputsoeClinic, serverKey, epoch, today: () => today, fetch };
  const phones = await Promise.all(
    [grace, sisterDube].map((worker) => testPhone({ ...given, worker, writer: worker.writer })),
  );
  const [graces] = phones as [TestPhone];
  for (const she of women) await recordCommand(graces.phone, she.pair, enrolment(she));
  for (const phone of phones) await synced(phone);
  return { server, phones };
};

const act = async (phone: TestPhone, step: Step, number: number): Promise<boolean> => {
  const { pair } = women[step.woman] ?? nomsa;
  if (step.does === 'sync') await synced(phone);
  if (step.does === 'restart') await restarted(phone, () => today);
  if (step.does === 'count') await numbersOn(phone, ...months);
  if (step.does !== 'write' && step.does !== 'undo') return false;
  const answer = await recordCommand(phone.phone, pair, commandOf(step, number));
  if (answer.ok && step.does === 'undo') await undoSaved(phone.phone, answer.value);
  return answer.ok && step.does === 'write';
};

/** As the server does it: from its log, with the fold and the definitions that both share, and nothing kept from before. */
const numbersOfServer = ({ log }: FakeServer) => {
  const pack = packFor(maputsoeClinic.country, today);
  const counted = women.flatMap(({ pair }) => {
    const events = log.map(({ event }) => event as EventEnvelope).filter(({ stream }) => stream === pair);
    const record = fold(pairRecord, readStream(careCatalogue, events).events as ReadEvent<CareEvent>[]);
    return record ? [boxesOf(record, pack)] : [];
  });
  return months.map((period) => ({ period, cells: cellsIn(period, counted) }));
};

/** As a phone that never counted. */
const forgetCounts = ({ disk }: TestPhone): void => {
  for (const name of [...disk.meta.keys()]) if (name.startsWith('counted-')) disk.meta.delete(name);
};

const sumOf = ({ periods }: NumbersCounted) =>
  periods.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0);

test(
  'whatever two phones write, and whenever they count, after a sync both and the server have the same numbers',
  async () => {
    let written = 0;
    let counted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 40, size: 'max' }), async (steps) => {
        const { server, phones } = await house();
        for (const [number, step] of steps.entries())
          if (await act(phones[step.phone] as TestPhone, step, number)) written += 1;
        for (const phone of [...phones, ...phones]) expect(await synced(phone)).toBeUndefined();
        const asCounted = await Promise.all(phones.map((phone) => numbersOn(phone, ...months)));
        for (const [number, phone] of phones.entries()) {
          if (number === 0) forgetCounts(phone); // the other goes on from what it kept
          await restarted(phone, () => today);
        }
        const rebuilt = await Promise.all(phones.map((phone) => numbersOn(phone, ...months)));
        const wanted = numbersOfServer(server);
        for (const { periods } of [...asCounted, ...rebuilt]) expect(periods).toEqual(wanted);
        counted += asCounted[0] ? sumOf(asCounted[0]) : 0;
      }),
      { numRuns: times(40) },
    );
    expect(written).toBeGreaterThan(80);
    expect(counted).toBeGreaterThan(200);
  },
  times(120_000),
);
