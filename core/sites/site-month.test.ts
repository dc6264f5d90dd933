import { calendarDate as on } from '@thari/kernel/calendar-date';
import { Uuid } from '@thari/kernel/schema';
import { hlotseHospital, maputsoeClinic } from '@thari/testing/cast';
import { Value } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { siteMonthStream, siteMonthStreams } from './site-month.ts';

const site = maputsoeClinic.id;

describe('the stream of a site’s month', () => {
  test('is the same from the first day of the month to the last, and another one the day before and after', () => {
    const march = siteMonthStream(site, on('2026-03-01'));
    expect(siteMonthStream(site, on('2026-03-31'))).toBe(march);
    expect(siteMonthStream(site, on('2026-02-28'))).not.toBe(march);
    expect(siteMonthStream(site, on('2026-04-01'))).not.toBe(march);
    expect(siteMonthStream(site, on('2025-03-01'))).not.toBe(march);
  });
  test('is another one at another site', () => {
    expect(siteMonthStream(hlotseHospital.id, on('2026-03-01'))).not.toBe(siteMonthStream(site, on('2026-03-01')));
  });
  test('is an id like any other, and never changes', () => {
    const stream = siteMonthStream(site, on('2026-03-01'));
    expect(Value.Check(Uuid, stream)).toBe(true);
    expect(stream).toMatchInlineSnapshot(`"a0ddc899-00b2-82f2-8c09-2cdb0294dd57"`);
  });
  test('goes back month by month, over the end of a year and from the last day of a long month', () => {
    expect(siteMonthStreams(site, on('2026-01-31'), 3)).toEqual([
      siteMonthStream(site, on('2026-01-31')),
      siteMonthStream(site, on('2025-12-01')),
      siteMonthStream(site, on('2025-11-30')),
    ]);
    expect(new Set(siteMonthStreams(site, on('2026-03-31'), 24)).size).toBe(24);
  });
});
