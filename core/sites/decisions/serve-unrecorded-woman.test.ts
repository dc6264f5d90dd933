import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { describe, expect, test } from 'vitest';
import { UnrecordedWomanServed } from '../events/unrecorded-woman-served.ts';
import { type ServeUnrecordedWoman, serveUnrecordedWoman } from './serve-unrecorded-woman.ts';

const today = on('2026-11-24');
const site = { openedOn: on('2026-11-02'), servedIds: new Set<string>() };
const served: ServeUnrecordedWoman = {
  serviceId: '0199f2d0-00c1-7000-8000-000000000001',
  servedOn: today,
  services: ['talk'],
};

describe('a woman who wants no record', () => {
  test('is counted by the day and by what was done for her, and by nothing else', () => {
    const more = { ...served, services: ['talk', 'brought-to-nurse', 'talk'], note: 'Nomsa' } as ServeUnrecordedWoman;
    const data = { ...served, services: ['brought-to-nurse', 'talk'] };
    expect(serveUnrecordedWoman(site, more, today)).toEqual(
      ok([{ type: 'UnrecordedWomanServed', data, occurredOn: today }]),
    );
    expect(Object.keys(UnrecordedWomanServed.data.properties)).toEqual(['serviceId', 'servedOn', 'services']);
  });
  test.each([
    ['2026-11-01', 'too-long-ago'],
    ['2026-11-02', true],
    ['2026-11-23', true],
    ['2026-11-24', true],
    ['2026-11-25', 'in-the-future'],
  ])('served on %s: %s', (day, outcome) => {
    const answer = serveUnrecordedWoman(site, { ...served, servedOn: on(day) }, today);
    expect(answer.ok || answer.reason).toBe(outcome);
  });
  test('is counted once, and two women of one day are two', () => {
    const known = { ...site, servedIds: new Set([served.serviceId]) };
    expect(serveUnrecordedWoman(known, served, today)).toEqual(refuse('already-recorded'));
    const other = { ...served, serviceId: '0199f2d0-00c1-7000-8000-000000000002' };
    expect(serveUnrecordedWoman(known, other, today).ok).toBe(true);
  });
  test('was served with something', () => {
    expect(serveUnrecordedWoman(site, { ...served, services: [] }, today)).toEqual(refuse('no-service'));
  });
});
