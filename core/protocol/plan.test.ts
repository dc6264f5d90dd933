import { calendarDate as on } from '@thari/kernel/calendar-date';
import { answered, appointment, counted, infantFacts, motherFacts, pairFacts, sample } from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import { kenya } from './packs/kenya.ts';
import { who2021 } from './packs/who-2021.ts';
import { dueItems, planFor } from './plan.ts';

const nomsaAndThandi = pairFacts();
/** What every woman and every child is asked has tests of its own: here it would hide what the virus asks for. */
const routine =
  /^(immunisation|growth|development|infant-feeding|tuberculosis-screen|wellbeing-screens|postnatal-contacts|antenatal-contacts|antenatal-tests|family-planning|family-testing|infant-risk-plan|infant-medicines-review)\//;
const withoutRoutine = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] =>
  items.filter(({ id }) => !routine.test(id));
const names = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('the plan of Nomsa and Thandi', () => {
  test('after WHO', () => {
    expect(
      withoutRoutine(planFor(nomsaAndThandi, [who2021])).map(({ id, window, settled }) => [
        id,
        window.dueOn,
        settled?.how,
      ]),
    ).toEqual([
      ['viral-load-in-pregnancy/nomsa-pregnancy/first-visit', '2025-08-01', 'stopped'],
      ['viral-load-in-pregnancy/nomsa-pregnancy/late', '2025-12-18', 'stopped'],
      ['infant-medicines/thandi/protective', '2026-01-18', 'done'],
      ['birth-expected/nomsa-pregnancy', '2026-01-22', 'done'],
      ['infant-medicines/thandi/cotrimoxazole', '2026-02-26', 'done'],
      ['infant-tests/thandi/weeks-4-to-6', '2026-02-26', undefined],
      ['viral-load-while-breastfeeding/nomsa/2026-01-15', '2026-04-15', undefined],
      ['infant-tests/thandi/month-9', '2026-11-15', undefined],
    ]);
  });
  test('in Kenya asks three tests, and the antibody test at 18 months', () => {
    expect(names(planFor(nomsaAndThandi, [kenya])).filter((id) => /infant-(tests|final)/.test(id))).toEqual([
      'infant-tests/thandi/week-6',
      'infant-tests/thandi/month-6',
      'infant-tests/thandi/month-12',
      'infant-final-test/thandi/at-age',
    ]);
  });
  test('names items by what they are about, so that the same thing keeps its name as facts are added', () => {
    const later = pairFacts({ infants: [infantFacts({ samples: [answered('2026-02-26', 'negative')] })] });
    expect(names(planFor(later, [who2021]))).toEqual(expect.arrayContaining(names(planFor(nomsaAndThandi, [who2021]))));
  });
});

describe('what is wanted on a day', () => {
  const plan = planFor(pairFacts({ appointments: [appointment({ dueOn: on('2026-02-12') })] }), [who2021]);
  test.each([
    ['2026-02-11', []],
    ['2026-02-12', ['appointments/visit-1', 'infant-tests/thandi/weeks-4-to-6']],
    [
      '2026-04-15',
      ['appointments/visit-1', 'infant-tests/thandi/weeks-4-to-6', 'viral-load-while-breastfeeding/nomsa/2026-01-15'],
    ],
  ])('%s', (day, expected) => {
    expect(names(withoutRoutine(dueItems(plan, on(day))))).toEqual(expected);
  });
  test('does not include what waits for an answer', () => {
    const waiting = planFor(pairFacts({ infants: [infantFacts({ samples: [sample()] })] }), [who2021]);
    expect(names(withoutRoutine(dueItems(waiting, on('2026-03-01'))))).toEqual([]);
  });
});

describe('edge cases that a plan must get right', () => {
  test('twins with different results: a nurse for the one, the next test for the other', () => {
    const infants = [
      infantFacts({ infantId: 'first', samples: [answered('2026-02-26', 'positive', { sampleId: 'a' })] }),
      infantFacts({
        infantId: 'second',
        samples: [answered('2026-02-26', 'negative', { sampleId: 'b', givenOn: on('2026-03-06') })],
      }),
    ];
    const open = withoutRoutine(dueItems(planFor(pairFacts({ infants }), [who2021]), on('2026-03-10')));
    expect(open.map(({ about, what }) => [about, what])).toEqual([
      ['first', 'nurse-today'], // the answer
      ['first', 'baby-second-check'],
      ['first', 'baby-result'],
      ['first', 'nurse-today'], // no start of its own care is written down
    ]);
  });
  test('registered at 7 months: the first test is wanted now, after WHO and in Kenya', () => {
    const facts = pairFacts({ mother: motherFacts({ enrolledOn: on('2026-08-15'), pregnancies: [] }) });
    const tests = (pack: typeof kenya) =>
      names(dueItems(planFor(facts, [pack]), on('2026-08-15'))).filter((id) => id.startsWith('infant-tests'));
    expect(tests(who2021)).toEqual(['infant-tests/thandi/weeks-4-to-6']);
    expect(tests(kenya)).toEqual(['infant-tests/thandi/month-6']);
  });
  test('a mother who learns it at month 8 of breastfeeding: nurse today, and the baby’s first test now', () => {
    const mother = motherFacts({ statusLearnedOn: on('2026-09-15'), antiretroviralsStartedOn: undefined });
    const open = withoutRoutine(dueItems(planFor(pairFacts({ mother }), [who2021]), on('2026-09-15')));
    expect(names(open)).toEqual(['infant-tests/thandi/weeks-4-to-6', 'treatment-start/nomsa']);
  });
  test('death after a confirmed infection: nothing is open for her', () => {
    const samples = [answered('2026-02-26', 'positive'), answered('2026-03-10', 'positive')];
    const plan = planFor(pairFacts({ infants: [infantFacts({ samples, diedOn: on('2026-11-15') })] }), [who2021]);
    expect(plan.filter(({ about, settled }) => about === 'thandi' && (!settled || settled.how === 'waiting'))).toEqual(
      [],
    );
  });
  test('a mother’s death ends her own items and none of her baby’s', () => {
    const facts = pairFacts({ mother: motherFacts({ diedOn: on('2026-02-01') }) });
    const open = withoutRoutine(planFor(facts, [who2021])).filter(({ settled }) => !settled);
    expect(names(open)).toEqual(['infant-tests/thandi/weeks-4-to-6', 'infant-tests/thandi/month-9']);
  });
  test('a second pregnancy while the first child is followed: both are on one plan', () => {
    const second = { pregnancyId: 'second', dueOn: on('2027-06-01'), recordedOn: on('2026-12-01'), ended: undefined };
    const mother = motherFacts({
      pregnancies: [...motherFacts().pregnancies, second],
      viralLoads: [counted('2026-04-15', 40)],
    });
    const open = withoutRoutine(planFor(pairFacts({ mother }), [who2021])).filter(({ settled }) => !settled);
    expect(open.map(({ why }) => why)).toEqual([
      'test-at-this-age',
      'regularly-while-breastfeeding',
      'test-at-this-age',
      'first-visit-on-treatment',
      'late-in-pregnancy',
      'due-date-passed',
      'past-the-due-date',
    ]);
  });
});
