import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, infantFacts, pairFacts, sample, statesAround } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { InfantFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { planFor } from '../plan.ts';
import { infantUnclearAnswer } from './infant-unclear-answer.ts';

const once = answered('2026-02-26', 'indeterminate'); // known on 5 March
const twice = answered('2026-03-06', 'indeterminate'); // known on 13 March
const baby = (samples: InfantFacts['samples']) => pairFacts({ infants: [infantFacts({ samples })] });
const asked = (...samples: InfantFacts['samples']) => infantUnclearAnswer.apply(baby(samples), who2021.settings);

describe('one unclear answer', () => {
  test('is repeated the day it is known, and the repeat is late when a week has passed', () => {
    const [item] = asked(once);
    expect(item).toMatchObject({
      why: 'repeat-after-unclear-answer',
      what: 'baby-second-check',
      actor: 'nurse',
      priority: 'a',
    });
    expect(statesAround(item, '2026-03-05')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-03-12')).toEqual(['due', 'due', 'late']);
  });
  test('is settled by the next sample', () => {
    expect(asked(once, answered('2026-03-06', 'negative'))[0]?.settled).toEqual({ how: 'done', on: '2026-03-06' });
    expect(asked(once, sample({ takenOn: on('2026-03-06') }))[0]?.settled).toEqual({
      how: 'waiting',
      since: '2026-03-06',
    });
    expect(asked(once, answered('2026-03-06', 'invalid'))[0]?.settled).toBeUndefined();
  });
});

describe('two unclear answers in a row', () => {
  test('ask for a new sample within 28 days of the second, before anything else', () => {
    const item = asked(once, twice)[1];
    expect(item).toMatchObject({ why: 'new-sample-after-two-unclear-answers', priority: 'a' });
    expect(item?.window.dueOn).toBe('2026-04-10');
    expect(statesAround(item, '2026-03-13')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(item, '2026-04-10')).toEqual(['due', 'due', 'late']);
  });
  test('are not in a row when a clear one came between', () => {
    const items = asked(once, answered('2026-03-01', 'negative'), twice);
    expect(items.map(({ why }) => why)).toEqual(['repeat-after-unclear-answer', 'repeat-after-unclear-answer']);
  });
  test('are still in a row when a rejected sample came between', () => {
    expect(asked(once, answered('2026-03-01', 'rejected'), twice)[1]?.why).toBe('new-sample-after-two-unclear-answers');
  });
  test('leave her medicines as they are: nothing about treatment is asked, and the protective medicine is not stopped', () => {
    const plan = planFor(baby([once, twice]), [who2021]);
    expect(
      plan.filter(({ what }) => what === 'nurse-today' || what === 'her-treatment').filter(({ settled }) => !settled),
    ).toEqual([]);
    expect(
      plan
        .filter(({ about, what }) => about === 'thandi' && what === 'baby-medicine')
        .map(({ why, settled }) => [why, settled?.how]),
    ).toEqual([
      ['first-protective-medicine', 'done'],
      ['plan-after-birth', 'done'],
      ['protective-medicine-to-be-looked-at', undefined],
      ['first-cotrimoxazole', 'done'],
    ]);
  });
  test('put one thing on the list, not two', () => {
    const open = planFor(baby([once, twice]), [who2021]).filter(
      ({ settled, window }) => !settled && window.fromOn <= '2026-03-20',
    );
    expect(open.map(({ what }) => what).filter((what) => what.endsWith('check'))).toEqual(['baby-second-check']);
  });
});

test('an unclear antibody test is the final test’s own business', () => {
  expect(asked(answered('2027-08-01', 'indeterminate', { test: 'antibody' }))).toEqual([]);
});
