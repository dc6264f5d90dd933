import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { palesa, puleng } from '../preview/other-stories.ts';
import { isBereaved } from './bereaved.ts';

const dead = <Baby extends object>(baby: Baby) => ({ ...baby, diedOn: saying.today });

describe('she is bereaved', () => {
  test('when her last pregnancy was lost', () => {
    expect(isBereaved(pageOf(palesa).record)).toBe(true);
    expect(isBereaved(pageOf(nomsa).record)).toBe(false);
  });
  test('when all her babies have died, and not while one of twins lives', () => {
    const { mother, infants } = pageOf(puleng).record;
    const [neo, lesedi] = infants;
    if (!neo || !lesedi) throw new Error('not told');
    expect(isBereaved({ mother, infants: [dead(neo), lesedi] })).toBe(false);
    expect(isBereaved({ mother, infants: [dead(neo), dead(lesedi)] })).toBe(true);
  });
  test('no longer when another baby is expected', () => {
    const { mother } = pageOf(palesa).record;
    const [lost] = mother.pregnancies;
    if (!lost) throw new Error('not told');
    const pregnancies = [lost, { ...lost, pregnancyId: 'new', dueOn: addDays(saying.today, 100), ended: undefined }];
    expect(isBereaved({ mother: { ...mother, pregnancies }, infants: [] })).toBe(false);
  });
});
