import type { Infant } from '@thari/care/projections/pair-record';
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
  test('offers each woman the visit with the nurse that is hers now', () => {
    const visit = (woman: { readonly pairId: string }) =>
      menu(woman)
        .flatMap(({ rows }) => rows)
        .find(({ form }) => form === 'holdClinicContact');
    expect(visit(lerato)?.label).toBe('At the clinic, before the birth');
    expect(visit(nomsa)?.label).toBe('At the clinic, after the birth');
    expect(visit(palesa)?.label).toBe('At the clinic: seen by the nurse');
  });
  test('folds what happens once in a baby’s life', () => {
    const rare = menu(nomsa).flatMap(({ rows }) => rows.filter((each) => each.rare).map(({ form }) => form));
    expect(rare).toEqual(['startInfantTreatment', 'stopInfantMedicine', 'changeCaregiver', 'exitInfant']);
  });
  test('offers the baby’s own care only where there is full follow-up', () => {
    expect(forms(busi)).not.toContain('startInfantTreatment');
    expect(forms(busi)).toEqual(expect.arrayContaining(['giveImmunisation', 'measureInfant', 'recordFeeding']));
  });
  test('has how she is in words that say nothing more', () => {
    const row = menu(nomsa)
      .flatMap(({ rows }) => rows)
      .find(({ label }) => label === 'How she is');
    expect(row).toMatchObject({ form: 'doScreen', subject: { about: nomsa.id } });
  });
});

describe('when she has left', () => {
  const page = pageOf(nomsa);
  const [thandi] = page.record.infants;
  if (!thandi) throw new Error('not told');
  const left = (outcome: string, changes: Partial<Infant> = {}) =>
    menuView(
      {
        ...page,
        record: { ...page.record, exit: { on: saying.today, outcome }, infants: [{ ...thandi, ...changes }] },
      },
      saying,
    ).flatMap(({ rows }) => rows.map(({ form }) => form));
  test('the baby that stays with somebody else is written about as before', () => {
    expect(left('lost', { caregiver: 'other' })).toEqual(
      expect.arrayContaining(['takeInfantSample', 'giveImmunisation', 'changeCaregiver']),
    );
    expect(left('lost', { caregiver: 'other' })).not.toContain('recordOffer');
  });
  test('it may be said that the baby stays, unless care ended for both', () => {
    expect(left('lost')).toContain('changeCaregiver');
    expect(left('lost')).not.toContain('takeInfantSample');
    expect(left('graduated')).not.toContain('changeCaregiver');
  });
  test('a baby that left by itself waits too', () => {
    const away = { on: saying.today, outcome: 'lost' };
    expect(left('lost', { caregiver: 'other', exit: away })).not.toContain('giveImmunisation');
  });
});
