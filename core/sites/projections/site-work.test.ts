import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { grace, sisterDube } from '@thari/testing/cast';
import { siteWorkId as id, siteMonths } from '@thari/testing/site-months';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SiteCommand } from '../decisions/site-commands.ts';
import { readSiteMonths } from '../events/read-site-months.ts';
import { coveredBy, standInFor } from './cover.ts';
import { siteWorkFrom } from './site-work.ts';

const start = on('2026-01-05');
const day = fc.integer({ min: 0, max: 90 }).map((days) => addDays(start, days));
const number = fc.integer({ min: 1, max: 4 });
const who = fc.constantFrom(grace, sisterDube);

/** Anything that a team may try to tell, on any of ninety days. */
const anyCommand: fc.Arbitrary<SiteCommand> = fc.oneof(
  fc.record({ n: number, heldOn: day }).map(
    ({ n, heldOn }): SiteCommand => ({
      name: 'holdGroup',
      data: { groupId: id(n), heldOn, kind: 'mixed', topics: [], named: n, unnamed: 0 },
    }),
  ),
  fc.record({ n: number, agreedOn: day }).map(
    ({ n, agreedOn }): SiteCommand => ({
      name: 'agreeAction',
      data: { actionId: id(10 + n), agreedOn, dueOn: addDays(agreedOn, n), by: 'nurse', what: 'Ask.' },
    }),
  ),
  fc.record({ n: number, closedOn: day }).map(
    ({ n, closedOn }): SiteCommand => ({
      name: 'closeAction',
      data: { actionId: id(10 + n), closedOn, outcome: n > 2 ? 'done' : 'not-possible' },
    }),
  ),
  fc.record({ n: number, fromOn: day }).map(
    ({ n, fromOn }): SiteCommand => ({
      name: 'arrangeCover',
      data: {
        ...{ coverId: id(20 + n), arrangedOn: fromOn, fromOn, untilOn: addDays(fromOn, n * 2) },
        ...{ workerId: n > 2 ? grace.id : sisterDube.id, coveredBy: n > 2 ? sisterDube.id : grace.id },
      },
    }),
  ),
  fc.record({ n: number, endedOn: day }).map(
    ({ n, endedOn }): SiteCommand => ({
      name: 'endCover',
      data: { coverId: id(20 + n), endedOn },
    }),
  ),
);

const toldBy = (told: readonly { command: SiteCommand; by: typeof grace | typeof sisterDube }[]) => {
  const site = siteMonths();
  const answers = told.map(({ command, by }) => site.tell(command, addDays(start, 91), by));
  return { items: site.items, granted: answers.filter((answer) => answer.startsWith('0199f2d0')).length };
};

describe('what a team did', () => {
  test('reads the same whatever came first, and however the months lie', () => {
    let granted = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ command: anyCommand, by: who }), { maxLength: 20 }),
        fc.infiniteStream(fc.nat()),
        (told, chance) => {
          const { items, ...seen } = toldBy(told);
          granted += seen.granted;
          const shuffled = [...items]
            .map((item) => ({ item, at: chance.next().value ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ item }) => item);
          expect(siteWorkFrom(readSiteMonths(shuffled))).toEqual(siteWorkFrom(readSiteMonths(items)));
        },
      ),
    );
    expect(granted).toBeGreaterThan(100);
  });
  test('on two phones that had not heard of each other counts once: the earlier closing holds', () => {
    const site = siteMonths();
    const agreedOn = on('2026-02-20');
    site.tell(
      { name: 'agreeAction', data: { actionId: id(1), agreedOn, dueOn: agreedOn, by: 'nurse', what: 'Ask.' } },
      agreedOn,
    );
    const apart = siteMonths();
    const closing = (closedOn: string, outcome: 'done' | 'not-needed'): SiteCommand => ({
      name: 'closeAction',
      data: { actionId: id(1), closedOn: on(closedOn), outcome },
    });
    const ofDube = siteMonths();
    ofDube.tell(
      { name: 'agreeAction', data: { actionId: id(1), agreedOn, dueOn: agreedOn, by: 'nurse', what: 'Ask.' } },
      agreedOn,
    );
    site.tell(closing('2026-03-04', 'done'), on('2026-03-05'));
    ofDube.tell(closing('2026-03-02', 'not-needed'), on('2026-03-05'), sisterDube);
    const both = [...site.items, ...ofDube.items.slice(1), ...apart.items];
    const [action] = siteWorkFrom(readSiteMonths(both)).actions;
    expect(action?.closed).toEqual({ on: '2026-03-02', outcome: 'not-needed' });
    expect(siteWorkFrom(readSiteMonths([...both].reverse())).actions[0]?.closed).toEqual(action?.closed);
  });
});

describe('cover', () => {
  const away = (endedOn?: string) => {
    const site = siteMonths();
    const data = { coverId: id(1), arrangedOn: start, workerId: grace.id, coveredBy: sisterDube.id };
    site.tell({ name: 'arrangeCover', data: { ...data, fromOn: on('2026-01-12'), untilOn: on('2026-01-16') } }, start);
    if (endedOn) site.tell({ name: 'endCover', data: { coverId: id(1), endedOn: on(endedOn) } }, on(endedOn));
    return siteWorkFrom(site.read()).covers;
  };
  test.each([
    ['the day before', '2026-01-11', false],
    ['the first day', '2026-01-12', true],
    ['the last day', '2026-01-16', true],
    ['the day after', '2026-01-17', false],
  ])('on %s', (_, today, holds) => {
    expect([...coveredBy(away(), sisterDube.id, on(today))]).toEqual(holds ? [grace.id] : []);
    expect(standInFor(away(), grace.id, on(today))).toBe(holds ? sisterDube.id : undefined);
    expect([...coveredBy(away(), grace.id, on(today))]).toEqual([]);
  });
  test.each([
    ['the day before she is back', '2026-01-13', true],
    ['the day she is back', '2026-01-14', false],
    ['the day after', '2026-01-15', false],
  ])('ended earlier, on %s', (_, today, holds) => {
    expect(coveredBy(away('2026-01-14'), sisterDube.id, on(today)).size).toBe(holds ? 1 : 0);
  });
});
