import { describe, expect, test } from 'vitest';
import { pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng } from '../preview/other-stories.ts';
import { menuView } from './menu-view.ts';

const menu = (woman: { readonly pairId: string }) => menuView(pageOf(woman), saying);
const forms = (woman: { readonly pairId: string }) => menu(woman).flatMap(({ rows }) => rows.map(({ form }) => form));

describe('the menu', () => {
  test('has a part for each baby, by its name', () => {
    expect(menu(puleng).map(({ title }) => title)).toEqual([
      'Visits',
      'Neo',
      'Lesedi',
      'Mother',
      'Who cares for her',
      'Loss',
    ]);
  });
  test('offers the answer of the sample that waits, and the telling of one that came', () => {
    const rows = menu(puleng).flatMap((section) => section.rows);
    expect(rows.filter(({ form }) => form === 'receiveInfantResult').map(({ sub }) => sub)).toEqual(['Sun 25 October']);
    expect(rows.filter(({ form }) => form === 'giveInfantResult').length).toBe(1);
  });
  test('offers what belongs to full follow-up only to her who needs it', () => {
    expect(forms(lerato)).toContain('takeViralLoadSample');
    expect(forms(busi)).not.toContain('takeViralLoadSample');
    expect(forms(busi)).not.toContain('giveProphylaxis');
    expect(forms(busi)).toContain('learnStatus');
    expect(forms(nomsa)).not.toContain('learnStatus');
  });
  test('offers a birth to her who expects one, and no second pregnancy', () => {
    expect(forms(lerato)).toEqual(expect.arrayContaining(['recordBirth', 'reviseDueDate', 'recordPregnancyLoss']));
    expect(forms(lerato)).not.toContain('recordPregnancy');
  });
  test('is silent about births after a loss', () => {
    expect(forms(palesa)).not.toContain('recordBirth');
    expect(forms(palesa)).not.toContain('takeInfantSample');
  });
  test('of a woman who left offers to write that she is back, and nothing that waits for it', () => {
    expect(forms(mary)).toContain('returnWoman');
    expect(forms(mary)).not.toContain('holdSession');
    expect(forms(nomsa)).not.toContain('returnWoman');
  });
});
