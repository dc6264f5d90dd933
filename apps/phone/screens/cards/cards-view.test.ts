import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { lerato } from '../preview/other-stories.ts';
import { cardsView } from './cards-view.ts';

const page = pageOf(nomsa);

describe('her cards', () => {
  test('are those that count, her own first, and apart from them those that do not', () => {
    const { cards, former } = cardsView(page, saying);
    expect(cards.map(({ title }) => title)).toEqual(['Nomsa', 'Thandi']);
    expect(former.map(({ title, why }) => [title, why])).toEqual([['Nomsa', 'Lost']]);
  });
  test('are none before one is given', () => {
    expect(cardsView(pageOf(lerato), saying)).toEqual({ cards: [], former: [] });
  });
  test('are silent about a baby who died', () => {
    const infants = page.record.infants.map((infant) => ({ ...infant, diedOn: page.today }));
    const { cards } = cardsView({ ...page, record: { ...page.record, infants } }, saying);
    expect(cards.map(({ title }) => title)).toEqual(['Nomsa']);
  });
});
