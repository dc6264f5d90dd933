import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { anyLog, born, enrolled, gracesPhone, read, writtenBy } from '@thari/testing/care';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedOf } from './count-lines.ts';
import { monthlyLines } from './monthly-lines.ts';

const pack = packFor('LS', on('2026-06-01'));

describe('whatever was told', () => {
  const anyRecord = fc
    .oneof(anyLog('grace'))
    .map((log) => fold(pairRecord, read([...writtenBy(gracesPhone, [enrolled(), born()]), ...log])));
  const anyCounted = anyRecord.map((record) => (record ? countedOf(record, pack) : []));

  test('nobody stands twice in one box of one day, and every box has a name', () => {
    let seen = 0;
    fc.assert(
      fc.property(anyCounted, (rows) => {
        const keys = rows.map(
          ({ line, figure, band, personId, on: day }) => `${line} ${figure} ${band} ${personId} ${day}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { line, band } of rows)
          expect(monthlyLines.find(({ id }) => id === line)?.bands[band], `${line} ${band}`).toBeTruthy();
        seen += rows.length;
      }),
      { numRuns: times(200) },
    );
    expect(seen).toBeGreaterThan(500);
  });
  test('a share is never more than its whole: each above the line stands below it too', () => {
    fc.assert(
      fc.property(anyCounted, (rows) => {
        const below = new Set(
          rows
            .filter(({ figure }) => figure === 'denominator')
            .map(({ line, personId, on: day }) => `${line} ${personId} ${day}`),
        );
        const ratios = monthlyLines.filter(({ isRatio }) => isRatio).map(({ id }) => id);
        for (const { line, figure, personId, on: day } of rows)
          if (figure === 'numerator' && ratios.includes(line)) expect(below).toContain(`${line} ${personId} ${day}`);
      }),
      { numRuns: times(200) },
    );
  });
});
