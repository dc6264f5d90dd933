import { describe, expect, test } from 'vitest';
import { hurriedAnswers } from '../../preview/hurried-answers.ts';
import { aboutOf, saying } from '../../preview/known-to-tests.ts';
import type { Answers } from '../../questions/answers.ts';
import { faultsOf } from '../../questions/pages.ts';
import { enrolForm } from './enrol.ts';

const about = aboutOf(undefined);
const { t } = saying;
const filled = hurriedAnswers(enrolForm, about);
const faults = (changes: Answers) => {
  const answers = { ...filled, ...changes };
  return faultsOf(enrolForm.questions(answers, about), answers, t);
};
const welcomed = (changes: Answers) => {
  const answers = hurriedAnswers({ ...enrolForm, start: () => ({ ...filled, ...changes }) }, about);
  const ids = Array.from({ length: enrolForm.ids(answers, about) }, (_, i) => `id${i}`);
  return enrolForm.commands(answers, about, ids);
};

describe('what cannot be is said beside its question, and what was typed stays', () => {
  test.each([
    ['a script in the name', { givenName: '<script>alert(1)</script>' }, 'givenName', t.enrol.nameOdd],
    ['an address in the name', { familyName: 'https://example.org' }, 'familyName', t.enrol.nameOdd],
    ['a name of digits', { givenName: '12345' }, 'givenName', t.enrol.nameOdd],
    ['a name of 61 letters', { givenName: 'a'.repeat(61) }, 'givenName', t.enrol.nameLong],
    ['a name of 80 letters', { familyName: 'Nomsa'.repeat(16) }, 'familyName', t.enrol.nameLong],
    ['a name of marks that nobody sees', { givenName: '\u202e\u200f' }, 'givenName', t.enrol.nameOdd],
    ['letters for a phone', { phone: 'call her mother' }, 'phone', t.enrol.phoneWrong],
    ['one digit all the way', { phone: '0000000000' }, 'phone', t.enrol.phoneWrong],
    ['an age of nine', { ageBy: 'age', age: '9' }, 'age', t.enrol.ageOutside],
  ])('%s', (_, changes, field, sentence) => {
    expect(faults(changes)).toMatchObject({ [field]: sentence });
  });
  test.each([
    ['a name of 60 letters', { givenName: 'a'.repeat(60) }],
    ['an apostrophe and a dash', { givenName: "Ng'andu-Chi", familyName: 'N’Dlovu' }],
    ['a name of another script', { givenName: 'مريم' }],
    ['a name with a mark from right to left', { givenName: '\u200fNomsa\u202c' }],
  ])('%s is taken', (_, changes) => {
    expect(faults(changes)).toEqual({});
  });
});

describe('her birthday and her baby’s', () => {
  const withBaby = {
    now: 'baby',
    howMany: '1',
    ageBy: 'date',
    herBornOn: '2000-03-10',
    sex1: 'female',
    feeding: 'breastfed',
    placeOfBirth: 'home',
  };
  test('are two answers: the one never takes the place of the other', () => {
    const [enrol, birth] = welcomed({ ...withBaby, bornOn: '2026-09-01' });
    expect(enrol).toMatchObject({ data: { bornOn: '2000-03-10' } });
    expect(birth).toMatchObject({ data: { babies: [{ bornOn: '2026-09-01' }] } });
  });
  test.each([
    ['before hers', '1999-01-01', true],
    ['the day before she is ten', '2010-03-09', true],
    ['on her tenth birthday', '2010-03-10', false],
    ['the day after', '2010-03-11', false],
  ])('a birth %s is asked again: %s', (_, bornOn, isFault) => {
    expect(faults({ ...withBaby, bornOn }).bornOn).toBe(isFault ? t.enrol.bornAfterBaby : undefined);
  });
  test('three babies of one birth have one birthday, asked once', () => {
    const answers = { ...filled, ...withBaby, howMany: '3', bornOn: '2026-09-01' };
    const days = enrolForm.questions(answers, about).filter(({ id }) => /^bornOn\d*$/.test(id));
    expect(days).toHaveLength(1);
    const [, birth] = welcomed(answers);
    const babies = birth?.name === 'recordBirth' ? birth.data.babies.map(({ bornOn }) => bornOn) : [];
    expect(babies).toEqual(['2026-09-01', '2026-09-01', '2026-09-01']);
  });
});

describe('a girl', () => {
  const aged = (age: string, country: string) => {
    const there = { ...about, state: { ...about.state, site: { ...about.state.site, country } } };
    const answers = { ...filled, ageBy: 'age', age };
    return enrolForm.questions(answers, there).find(({ id }) => id === 'decidedWith');
  };
  test('under the age of her country is asked who decides with her, in one sentence', () => {
    expect(aged('15', 'ZM')?.hint).toBe(t.her.consent.tooYoung(16));
    expect(aged('16', 'ZM')).toBe(undefined);
    expect(aged('15', 'LS')).toBe(undefined);
  });
  test('is welcomed whoever decides, and also where nobody does yet', () => {
    const zambia = { ...about, state: { ...about.state, site: { ...about.state.site, country: 'ZM' } } };
    const answers = { ...filled, ageBy: 'age', age: '14', decidedWith: 'nobody-yet' };
    expect(faultsOf(enrolForm.questions(answers, zambia), answers, t)).toEqual({});
    const [enrol] = enrolForm.commands(answers, zambia, ['a', 'b', 'c']);
    expect(enrol).toMatchObject({
      name: 'enrolWoman',
      data: { decidedWith: 'nobody-yet', consents: { record: true } },
    });
  });
});
