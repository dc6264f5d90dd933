import { addDays, addMonths, calendarDate as on } from '@thari/kernel/calendar-date';
import { anyDayFrom, anyInfantFacts, anyPairFacts } from '@thari/testing/any-facts';
import { answered, pairFacts, thandiBornOn } from '@thari/testing/facts';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InfantFacts, PairFacts } from './facts.ts';
import { allPacks } from './packs/all-packs.ts';
import { planFor } from './plan.ts';
import type { PlanItem } from './rule.ts';
import { infantFinalOutcome, outcomeReadOn } from './rules/infant-final-outcome.ts';
import { finalTestDates } from './rules/infant-final-test.ts';
import { infantInterimStatus } from './rules/infant-interim-status.ts';

const anyPack = () => fc.constantFrom(...allPacks);
const isOpen = ({ settled }: PlanItem) => !settled || settled.how === 'waiting';
const always = (check: (facts: PairFacts, pack: (typeof allPacks)[number]) => void) =>
  fc.assert(fc.property(anyPairFacts(), anyPack(), check), { numRuns: times(300) });

test('a final test is never due before 18 months', () => {
  fc.assert(
    fc.property(anyInfantFacts(), anyPack(), (infant, { settings }) => {
      for (const { dueOn } of finalTestDates(infant, settings))
        expect(dueOn >= addMonths(infant.bornOn, 18)).toBe(true);
    }),
  );
});

test('stopping breastfeeding later never brings a final test forward', () => {
  const stopped = (infant: InfantFacts, days: number): InfantFacts => ({
    ...infant,
    feeding: { now: 'stopped', stoppedOn: addDays(infant.bornOn, days) },
  });
  fc.assert(
    fc.property(anyInfantFacts(), fc.nat(900), fc.nat(400), anyPack(), (infant, days, more, { settings }) => {
      const last = (each: InfantFacts) => finalTestDates(each, settings).at(-1)?.dueOn ?? on('0001-01-01');
      expect(last(stopped(infant, days + more)) >= last(stopped(infant, days))).toBe(true);
    }),
  );
});

test('every baby has exactly one final outcome, on every day, and an unknown one has its reason', () => {
  const outcomes = ['hiv-infected', 'hiv-uninfected', 'died-status-unknown', 'final-status-unknown'];
  const reasons = ['in-care-no-test', 'interrupted', 'transferred-out'];
  fc.assert(
    fc.property(anyPairFacts(), anyPack(), anyDayFrom(thandiBornOn, 1500), (pair, { settings }, day) => {
      for (const infant of pair.infants) {
        const read = outcomeReadOn(infantFinalOutcome.apply({ infant, pair }, settings), day);
        expect(outcomes).toContain(read.outcome);
        if (read.outcome === 'final-status-unknown') expect(reasons).toContain(read.because);
      }
    }),
  );
});

test('a confirmed baby is infected for good, whatever negative answers and whatever else are added', () => {
  fc.assert(
    fc.property(anyInfantFacts(), anyDayFrom(thandiBornOn, 900), anyPack(), (infant, day, { settings }) => {
      const twice = [
        answered('2026-03-01', 'positive', { sampleId: 'one' }),
        answered('2026-03-09', 'positive', { sampleId: 'two' }),
      ];
      const confirmed = {
        ...infant,
        samples: [...infant.samples, ...twice, answered(day, 'negative', { sampleId: 'no' })],
      };
      expect(infantInterimStatus.apply(confirmed, settings)).toBe('confirmed-positive');
      expect(infantFinalOutcome.apply({ infant: confirmed, pair: pairFacts() }, settings).outcome).toBe('hiv-infected');
    }),
  );
});

test('no two items of a plan have the same id', () => {
  always((facts, pack) => {
    const ids = planFor(facts, [pack]).map(({ id }) => id);
    expect(ids.length).toBe(new Set(ids).size);
  });
});

test('a plan is in the order of its days, and of its ids where the day is the same', () => {
  always((facts, pack) => {
    const order = planFor(facts, [pack]).map(({ window, id }) => `${window.dueOn} ${id}`);
    expect(order).toEqual(order.toSorted());
  });
});

test('the order in which facts were recorded changes nothing', () => {
  const backwards = (facts: PairFacts): PairFacts => ({
    ...facts,
    mother: {
      ...facts.mother,
      viralLoads: facts.mother.viralLoads.toReversed(),
      pregnancies: facts.mother.pregnancies.toReversed(),
    },
    infants: facts.infants
      .map((infant) => ({
        ...infant,
        samples: infant.samples.map((each) => ({ ...each, answers: each.answers.toReversed() })).toReversed(),
      }))
      .toReversed(),
    appointments: facts.appointments.map((each) => ({ ...each, attempts: each.attempts.toReversed() })).toReversed(),
  });
  always((facts, pack) => {
    expect(planFor(backwards(facts), [pack])).toEqual(planFor(facts, [pack]));
  });
});

test('one more negative virologic answer never asks for a nurse today', () => {
  const nurses = (facts: PairFacts, pack: (typeof allPacks)[number]) =>
    planFor(facts, [pack])
      .filter((item) => item.what === 'nurse-today' && isOpen(item))
      .map(({ id }) => id);
  fc.assert(
    fc.property(anyPairFacts(), anyPack(), anyDayFrom(thandiBornOn, 1500), (facts, pack, day) => {
      const negative = answered(day, 'negative', { sampleId: 'one-more' });
      const more = {
        ...facts,
        infants: facts.infants.map((infant) => ({ ...infant, samples: [...infant.samples, negative] })),
      };
      const before = nurses(facts, pack);
      expect(nurses(more, pack).filter((id) => !before.includes(id))).toEqual([]);
    }),
  );
});

test('nothing is open for a baby who died, nor for a woman who died', () => {
  always((facts, pack) => {
    const dead = [
      ...facts.infants.map(({ infantId, diedOn }) => ({ id: infantId, diedOn })),
      { id: facts.mother.motherId, diedOn: facts.mother.diedOn },
    ]
      .filter(({ diedOn }) => diedOn)
      .map(({ id }) => id);
    expect(planFor(facts, [pack]).filter((item) => dead.includes(item.about) && isOpen(item))).toEqual([]);
  });
});

test('nothing is open after an exit, except for babies who stay with somebody else or whose mother died', () => {
  always((facts, pack) => {
    const { exit } = facts;
    if (!exit || exit.outcome === 'mother-died') return;
    const stays = facts.infants
      .filter(({ caregiver }) => caregiver === 'other' && exit.outcome !== 'graduated')
      .map(({ infantId }) => infantId);
    expect(planFor(facts, [pack]).filter((item) => isOpen(item) && !stays.includes(item.about))).toEqual([]);
  });
});

test('a window is never inside out', () => {
  always((facts, pack) => {
    for (const { window } of planFor(facts, [pack])) {
      expect(window.fromOn <= window.dueOn && window.dueOn <= window.lateAfterOn).toBe(true);
    }
  });
});
