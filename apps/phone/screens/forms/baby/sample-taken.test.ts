import { addMonths } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf, saying } from '../../preview/known-to-tests.ts';
import { nomsa, thandi } from '../../preview/nomsas-story.ts';
import { likelyCheck } from './sample-taken.ts';

const page = pageOf(nomsa);
const [baby] = page.record.infants;
if (!baby) throw new Error('not told');
const likely = (changes: Partial<typeof baby>, plan = page.plan) =>
  likelyCheck(
    aboutOf({ ...page, plan, record: { ...page.record, infants: [{ ...baby, ...changes }] } }, { infantId: thandi.id }),
  );
const born = (months: number, days = 0) =>
  addMonths(saying.today, -months).replace(/\d\d$/, (day) => String(Number(day) + days).padStart(2, '0'));

describe('the check that is most likely', () => {
  test('is the first one for a baby that had none, and a due one after it', () => {
    expect(likely({})).toEqual({ test: 'nat', purpose: 'first' });
    const [sample] = pageOf(nomsa).record.infants.flatMap(({ samples }) => samples);
    const taken =
      sample ??
      ({
        sampleId: 's',
        test: 'nat',
        purpose: 'first',
        takenOn: saying.today,
        answers: [],
        givenOn: undefined,
      } as const);
    expect(likely({ samples: [taken] })).toEqual({ test: 'nat', purpose: 'scheduled' });
  });
  test.each([
    [born(18, 1), 'nat'],
    [born(18), 'antibody'],
    [born(18, -1), 'antibody'],
  ])('of a baby born on %s is of the kind %s', (bornOn, kind) => {
    expect(likely({ bornOn: bornOn as typeof baby.bornOn }, []).test).toBe(kind);
  });
  test('makes sure of an answer, or is the last one, where the plan asks for that', () => {
    const [model] = page.plan;
    if (!model) throw new Error('no plan');
    const due = { fromOn: saying.today, dueOn: saying.today, lateAfterOn: saying.today, lastOn: undefined };
    const open = (what: 'baby-second-check' | 'baby-final-check') => [
      { ...model, what, about: thandi.id, settled: undefined, window: due },
    ];
    expect(likely({}, open('baby-second-check')).purpose).toBe('confirmatory');
    expect(likely({}, open('baby-final-check')).purpose).toBe('final');
  });
});
