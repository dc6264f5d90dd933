import { fold } from '@thari/event-log/define-projection';
import type { EventEnvelope } from '@thari/event-log/event';
import type { ReadEvent } from '@thari/event-log/read-stream';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { clinics, everyWorkingDay } from '@thari/protocol/trips/clinic-days';
import { expect, test } from 'vitest';
import { ClinicDaysSet } from '../events/clinic-days-set.ts';
import type { SiteOpened } from '../events/site-opened.ts';
import { clinicCalendar } from './clinic-calendar.ts';

type SiteEvent = ReadEvent<ClinicDaysSet | SiteOpened>;
const siteId = '0199f2d0-0000-7000-8000-000000000001';
const envelope = {} as EventEnvelope;
const read = { envelope, revisions: [], contested: false, withdrawnBy: undefined };

const opened: SiteEvent = {
  ...read,
  type: 'SiteOpened',
  data: { siteId, country: 'ZA', name: 'Example Clinic', openedOn: on('2026-01-05') },
};
const set = (setOn: string, antenatal: number[], closedOn: string[] = []): SiteEvent => ({
  ...read,
  type: 'ClinicDaysSet',
  data: {
    siteId,
    setOn: on(setOn),
    days: { ...mutable(everyWorkingDay), antenatal },
    closedOn: closedOn.map(on),
  },
});
const mutable = (days: typeof everyWorkingDay): ClinicDaysSet['data']['days'] => ({
  antenatal: [...days.antenatal],
  postnatal: [...days.postnatal],
  immunisation: [...days.immunisation],
  'baby-clinic': [...days['baby-clinic']],
  'her-clinic': [...days['her-clinic']],
  mentor: [...days.mentor],
});

test('a site that never said anything has no calendar', () => {
  expect(fold(clinicCalendar, [opened])).toBeUndefined();
});

test('what was said last holds, all of it', () => {
  const events = [opened, set('2026-02-01', [2], ['2026-04-02']), set('2026-01-31', [4])];
  expect(fold(clinicCalendar, events)).toEqual({
    setOn: '2026-01-31',
    clinicDays: { ...everyWorkingDay, antenatal: [4] },
    closedOn: [],
  });
});

test('what was withdrawn does not hold', () => {
  const events = [set('2026-02-01', [2]), { ...set('2026-02-02', [4]), withdrawnBy: envelope }];
  expect(fold(clinicCalendar, events)?.clinicDays.antenatal).toEqual([2]);
});

test('the event asks for the days of every clinic that the trips know', () => {
  expect(Object.keys(ClinicDaysSet.data.properties.days.properties).toSorted()).toEqual([...clinics].toSorted());
});
