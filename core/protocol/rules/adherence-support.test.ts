import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { counted, motherFacts, pairFacts, statesAround, viralLoad } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, SessionFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { adherenceSupport } from './adherence-support.ts';

// The count of 15 April 2026 was known on 22 April: talks from then, from 20 May and from 17 June.
const asked = (
  viralLoads: MotherFacts['viralLoads'],
  mother: Partial<MotherFacts> = {},
  sessions: SessionFacts[] = [],
) => adherenceSupport.apply(pairFacts({ mother: motherFacts({ viralLoads, ...mother }), sessions }), who2021.settings);
const count = counted('2026-04-15', 500);
const session = (day: string, topic: string): SessionFacts => ({ heldOn: on(day), topics: ['feelings', topic] });

test.each([
  [50, 0],
  [51, 3],
  [52, 3],
  [1000, 3],
  [5000, 3],
])('after a count of %i there are %i talks', (copies, talks) => {
  expect(asked([counted('2026-04-15', copies)]).length).toBe(talks);
});
test('none after a count below detection, a rejected sample, or a sample without a number', () => {
  const result = { receivedOn: on('2026-04-22'), outcome: 'rejected', copies: undefined } as const;
  const below = { receivedOn: on('2026-04-22'), outcome: 'below-detection', copies: 400 } as const;
  expect(asked([counted('2026-04-15', undefined)])).toEqual([]);
  expect(asked([viralLoad({ result: below })])).toEqual([]);
  expect(asked([viralLoad({ result })])).toEqual([]);
  expect(asked([viralLoad({ result: { ...result, outcome: 'measured' } })])).toEqual([]);
  expect(asked([viralLoad()])).toEqual([]);
});

describe('the talks', () => {
  test('are a mentor mother’s, for whenever she comes', () => {
    expect(asked([count])[0]).toMatchObject({
      what: 'talk',
      actor: 'mentor-mother',
      asked: 'when-she-comes',
      priority: 'b',
      why: 'support-after-count',
      about: 'nomsa',
    });
  });
  test('begin the day the answer came and are 4 weeks apart', () => {
    const [first, second, third] = asked([count]);
    expect(statesAround(first, '2026-04-22')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(first, '2026-05-19')).toEqual(['due', 'due', 'stopped']);
    expect(statesAround(second, '2026-05-20')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(third, '2026-06-17')).toEqual(['coming', 'due', 'due']);
    expect(third?.window.lastOn).toBeUndefined();
    expect(statesAround(third, '2026-07-14')).toEqual(['due', 'due', 'due']);
  });
  test.each([
    ['2026-04-21', [undefined, undefined, undefined]],
    ['2026-04-22', ['done', undefined, undefined]],
    ['2026-05-19', ['done', undefined, undefined]],
    ['2026-05-20', [undefined, 'done', undefined]],
    ['2026-12-01', [undefined, undefined, 'done']],
  ])('one held on %s settles them as %j', (day, hows) => {
    expect(asked([count], {}, [session(day, 'every-day')]).map(({ settled }) => settled?.how)).toEqual(hows);
  });
  test.each([
    ['every-day', 'done'],
    ['adherence', 'done'],
    ['feeding', undefined],
    ['baby-every-day', undefined],
  ])('a session about %s settles one as %s', (topic, how) => {
    expect(asked([count], {}, [session('2026-04-22', topic)])[0]?.settled?.how).toBe(how);
  });
});

describe('a later answer', () => {
  test('that is low ends them on the day it comes', () => {
    const items = asked([count, counted('2026-05-20', 50)]); // known on 27 May
    expect(items.map(({ id }) => id.at(-1))).toEqual(['1', '2']);
    expect(statesAround(items[1], '2026-05-26')).toEqual(['due', 'due', 'stopped']);
  });
  test('that came the day after a talk began leaves it that one day', () => {
    const items = asked([count, counted('2026-05-14', 40)]); // known on 21 May
    expect(statesAround(items[1], '2026-05-20')).toEqual(['coming', 'due', 'stopped']);
  });
  test('that is below detection ends them too, but a rejected sample does not', () => {
    const result = { receivedOn: on('2026-05-01'), outcome: 'rejected', copies: undefined } as const;
    expect(asked([count, counted('2026-04-24', undefined)]).length).toBe(1);
    expect(asked([count, viralLoad({ takenOn: on('2026-04-24'), result })]).length).toBe(3);
  });
  test('that came on the day of the first leaves nothing to talk about', () => {
    const result = { receivedOn: on('2026-04-22'), outcome: 'below-detection', copies: undefined } as const;
    expect(asked([count, viralLoad({ takenOn: on('2026-04-20'), result })])).toEqual([]);
  });
  test('that is not low begins them anew, instead of the old ones', () => {
    const items = asked([count, counted('2026-05-13', 51)]); // known on 20 May, the day of the second talk
    expect(items.map(({ window }) => window.dueOn)).toEqual(['2026-04-22', '2026-05-20', '2026-06-17', '2026-07-15']);
    expect(new Set(items.map(({ id }) => id)).size).toBe(4);
  });
});

describe('nothing is talked about', () => {
  test('that had passed before she joined', () => {
    expect(asked([count], { enrolledOn: addDays(on('2026-05-20'), -1) }).length).toBe(3);
    expect(asked([count], { enrolledOn: on('2026-05-20') }).length).toBe(2);
  });
  test.each([
    ['2026-04-14', 3],
    ['2026-04-15', 3],
    ['2026-04-16', 0],
  ])('after a count before treatment: begun on %s, there are %i', (day, talks) => {
    expect(asked([count], { antiretroviralsStartedOn: on(day) }).length).toBe(talks);
  });
  test('with a woman not on treatment, or not living with HIV', () => {
    expect(asked([count], { antiretroviralsStartedOn: undefined })).toEqual([]);
    expect(asked([count], { status: 'negative' })).toEqual([]);
  });
  test('after her death', () => {
    expect(new Set(asked([count], { diedOn: on('2026-05-01') }).map(({ settled }) => settled?.how))).toEqual(
      new Set(['stopped']),
    );
  });
});
