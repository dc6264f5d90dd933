import { calendarDate as on } from '@thari/kernel/calendar-date';
import { infantFacts, motherFacts, pairFacts, pregnancyFacts, statesAround } from '@thari/testing/facts';
import { expect, test } from 'vitest';
import type { InfantFacts, MotherFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { preventionOffer } from './prevention-offer.ts';

const pregnancies = [pregnancyFacts({ ended: undefined })];
const asked = (mother: Partial<MotherFacts> = {}, infants: readonly Partial<InfantFacts>[] = []) =>
  preventionOffer.apply(
    pairFacts({
      mother: motherFacts({ status: 'negative', pregnancies, ...mother }),
      infants: infants.map((infant) => infantFacts({ exposed: false, ...infant })),
    }),
    who2021.settings,
  );
const offered = (...days: readonly string[]) => ({
  services: days.map((day) => ({ service: 'prevention', offeredOn: on(day), outcome: 'accepted' }) as const),
});
const afterBirth = { pregnancies: [pregnancyFacts()] };
const stopped = (day: string) => ({ feeding: { now: 'stopped', stoppedOn: on(day) } }) as const;

test('from the day she joins she is told when she comes', () => {
  const [item] = asked();
  expect(statesAround(item, '2025-08-01')).toEqual(['coming', 'due', 'due']);
  expect(item).toMatchObject({
    what: 'talk',
    actor: 'mentor-mother',
    asked: 'when-she-comes',
    priority: 'c',
    about: 'nomsa',
  });
});
test.each([
  [['2025-08-01'], '2025-11-01'],
  [['2025-11-05', '2025-08-01'], '2026-02-05'],
])('told on %s, she is told again on %s', (days, dueOn) => {
  expect(asked(offered(...days)).map(({ window }) => window.dueOn)).toEqual([dueOn]);
});
test('it goes on while she breastfeeds, once for twins', () => {
  expect(asked(afterBirth, [{}, { infantId: 'twin' }]).map(({ window }) => window.lastOn)).toEqual([undefined]);
});
test.each([
  ['2026-06-09', 'not asked'],
  ['2026-06-10', 'due'],
  ['2026-06-11', 'due'],
])('when the last breast milk was on %s it reads %s three months after it was last told', (day, state) => {
  const [item] = asked({ ...afterBirth, ...offered('2026-03-10') }, [stopped(day)]);
  expect(statesAround(item, '2026-06-10')[1]).toBe(state);
});
test('what was not told ends with the last breast milk', () => {
  expect(statesAround(asked(afterBirth, [stopped('2026-06-10')])[0], '2026-06-10')).toEqual(['due', 'due', 'stopped']);
});
test('it ends with a pregnancy that was lost', () => {
  const ended = { on: on('2025-09-01'), outcome: 'miscarriage' } as const;
  const [item] = asked({ pregnancies: [pregnancyFacts({ ended })] });
  expect(statesAround(item, '2025-09-01')).toEqual(['due', 'due', 'stopped']);
});
test.each(['positive', 'unknown'] as const)('nothing is told to a woman whose status is %s', (status) => {
  expect(asked({ status })).toEqual([]);
});
test('nothing is told to a woman who is neither pregnant nor breastfeeding', () => {
  expect(asked({ pregnancies: [] })).toEqual([]);
});
test('nothing is open after her death', () => {
  expect(asked({ diedOn: on('2025-09-01') })[0]?.settled).toEqual({ how: 'stopped', why: 'died' });
});
