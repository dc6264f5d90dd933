import type { CareCommand } from '@thari/care/decisions/commands';
import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import { contactId } from '@thari/testing/care';
import { appointmentId, attemptId, grace, maputsoeClinic, nomsa, sessionId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { saved, testPhone } from '../phone-for-tests.ts';
import { fakeServer } from '../sync/fake-server-for-tests.ts';
import { enrolment } from '../sync/two-phones.fixture.ts';
import { february, march, numbersOn } from './numbers-for-tests.ts';

const epoch = '0199f2d0-00ee-7000-8000-000000000001';

/** The visit was booked in time. Then the phone was broken, a day sheet was kept, and what stands on it is written down later. */
const numbersAfter = async (day: CalendarDate, written: CalendarDate, commands: readonly CareCommand[]) => {
  let today = addDays(day, -7);
  const { fetch, publicKey: serverKey } = await fakeServer(maputsoeClinic, today);
  const given = { worker: grace, writer: grace.writer, site: maputsoeClinic, serverKey, epoch, fetch };
  const phone = await testPhone({ ...given, today: () => today });
  await saved(phone, nomsa.pair, enrolment(nomsa), booked(day));
  today = written;
  await saved(phone, nomsa.pair, ...commands);
  const { periods } = await numbersOn(phone, february, march);
  return periods.map(({ cells }) => cells);
};

const appointment = { appointmentId: appointmentId() };
const booked = (dueOn: CalendarDate): CareCommand => ({
  name: 'bookAppointment',
  data: { ...appointment, dueOn, reasons: ['baby-check'] },
});

/** Everything that says she was here, or was looked for, and the box of the tally it belongs to. */
const visits: readonly (readonly [box: string, (day: CalendarDate) => readonly CareCommand[]])[] = [
  [
    'seen',
    (heldOn) => [
      {
        name: 'holdSession',
        data: { sessionId: sessionId(), heldOn, kind: 'one-to-one', stage: 'pregnancy', topics: ['adherence'] },
      },
    ],
  ],
  ['seen', (heldOn) => [{ name: 'holdClinicContact', data: { contactId: contactId(), kind: 'antenatal', heldOn } }]],
  ['kept', (keptOn) => [{ name: 'keepAppointment', data: { ...appointment, keptOn } }]],
  ['missed', (missedOn) => [{ name: 'missAppointment', data: { ...appointment, missedOn } }]],
  [
    'traced',
    (attemptedOn) => [
      { name: 'missAppointment', data: { ...appointment, missedOn: attemptedOn } },
      {
        name: 'attemptTracing',
        data: {
          attemptId: attemptId(),
          ...appointment,
          attemptedOn,
          reason: 'missed-visit',
          method: 'phone',
          reached: false,
          outcome: 'no-answer',
        },
      },
    ],
  ],
];

describe.each([
  ['the last day of February', '2026-02-28', '2026-03-03', [1, 0]],
  ['the first day of March', '2026-03-01', '2026-03-04', [0, 1]],
] as const)('a visit of %s that is written down three days later', (_, day, written, months) => {
  test.each(visits)('counts as %s in the month in which it was', async (box, commands) => {
    const periods = await numbersAfter(on(day), on(written), commands(on(day)));
    const counts = periods.map(
      (cells) => cells.find(({ line, band }) => line === 'daily-tally' && band === box)?.count ?? 0,
    );
    expect(counts).toEqual(months);
  });
});

test('what is written down in March about a kept visit of February raises February’s share, not March’s', async () => {
  const day = on('2026-02-28');
  const kept: CareCommand = { name: 'keepAppointment', data: { ...appointment, keptOn: day } };
  const periods = await numbersAfter(day, on('2026-03-03'), [kept]);
  const share = periods.map((cells) => cells.filter(({ line }) => line === 'visits-kept').map(({ band }) => band));
  expect(share).toEqual([['due', 'kept'], []]);
});
