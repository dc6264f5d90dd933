import type { DiaryRow, DiaryVisit } from '@thari/care/projections/diary-row';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { appointmentId, grace, maputsoeClinic, nomsa, thandi } from '@thari/testing/cast';
import type { OpenCaseload, Row } from '../api/opened.ts';

export const today = on('2026-03-10');

export const visit = (change: Partial<DiaryVisit> = {}): DiaryVisit => ({
  appointmentId: appointmentId(),
  dueOn: on('2026-03-10'),
  time: undefined,
  reasons: ['baby-check'],
  status: 'booked',
  attempts: 0,
  ...change,
});

/** Nomsa and Thandi, followed by Grace, with nothing to do unless a test says otherwise. */
export const rowOf = (row: Partial<DiaryRow> = {}, change: Partial<Row> = {}): Row => ({
  pairId: nomsa.pair,
  code: 'K7Q2-M9FX',
  name: nomsa.givenName,
  babies: [thandi.givenName],
  worker: { id: grace.id, name: grace.name },
  ...change,
  row: {
    pairId: change.pairId ?? nomsa.pair,
    motherId: nomsa.id,
    site: maputsoeClinic.id,
    assignedTo: grace.id,
    babies: [{ infantId: thandi.id, bornOn: on('2026-01-15') }],
    expectedOn: undefined,
    items: [],
    visits: [],
    lastSeenOn: on('2026-02-20'),
    mayCall: true,
    hasLeft: false,
    bereaved: false,
    ...row,
  },
});

export const caseloadOf = (...rows: Row[]): OpenCaseload => ({
  today,
  asOf: '2026-03-10T08:00:00.000Z',
  site: maputsoeClinic.id,
  workers: [{ id: grace.id, name: grace.name, role: grace.role }],
  rows,
});
