import type { CareCommandName } from '@thari/care/decisions/commands';
import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf } from '../preview/known-to-tests.ts';
import { nomsa, thandi } from '../preview/nomsas-story.ts';
import { lerato, palesa } from '../preview/other-stories.ts';
import type { Answers } from '../questions/answers.ts';
import type { Subject } from '../questions/form.ts';
import { faultsOf, pagesOf } from '../questions/pages.ts';
import { allEntries } from './all-entries.ts';
import { allForms } from './all-forms.ts';

const page = pageOf(nomsa);
const opened = (name: CareCommandName, subject: Subject, of = page) => {
  const about = aboutOf(of, subject);
  const form = allForms[name];
  const start = form.start?.(about) ?? {};
  const with_ = (answers: Answers) => ({ ...start, ...answers });
  return {
    start,
    asks: (answers: Answers = {}) => form.questions(with_(answers), about),
    faults: (answers: Answers) => Object.keys(faultsOf(form.questions(with_(answers), about), with_(answers), about.t)),
    says: (answers: Answers) => form.commands(with_(answers), about, ['new-id'])[0]?.data,
    leadsTo: (answers: Answers) => form.after?.(about, with_(answers)),
  };
};
const baby = { infantId: thandi.id };

describe('the short forms', () => {
  test.each([
    ['holdClinicContact', {}],
    ['giveImmunisation', baby],
    ['recordFeeding', baby],
    ['doScreen', { about: nomsa.id, proposed: { screen: 'safety' } }],
    ['recordOffer', { about: nomsa.id }],
    ['recordWomanTest', {}],
    ['startInfantTreatment', baby],
    ['stopInfantMedicine', baby],
    ['changeCaregiver', baby],
    ['exitInfant', baby],
  ] as const)('%s has at most two pages', (name, subject) => {
    expect(pagesOf(opened(name, subject).asks()).length).toBeLessThanOrEqual(2);
  });
  test('know the day and the injections that are due', () => {
    expect(opened('giveImmunisation', baby).start).toMatchObject({ visit: 'week-6', givenOn: page.today });
  });
  test('know before which birth, or after it, and ask nothing of it after a loss', () => {
    expect(opened('holdClinicContact', {}).start).toMatchObject({ kind: 'postnatal' });
    expect(opened('holdClinicContact', {}, pageOf(lerato)).start).toMatchObject({ kind: 'antenatal' });
    expect(
      opened('holdClinicContact', {}, pageOf(palesa))
        .asks()
        .map(({ id }) => id),
    ).toEqual(['heldOn']);
  });
});

describe('weighing', () => {
  const form = opened('measureInfant', baby);
  test('asks in kilograms and keeps grams', () => {
    expect(form.says({ weightGramsTyped: '4.35' })).toMatchObject({ weightGrams: 4350, infantId: thandi.id });
    expect(form.says({ weightGramsTyped: '4.35' })).not.toHaveProperty('armMillimetres');
    expect(form.says({ weightGramsTyped: '4.35', armMillimetresTyped: '12.5' })).toMatchObject({ armMillimetres: 125 });
  });
  test.each([
    ['0.39', ['weightGramsTyped']],
    ['0.4', []],
    ['30', []],
    ['30.01', ['weightGramsTyped']],
    ['', ['weightGramsTyped']],
  ])('%s kilograms is looked at again: %j', (typed, faults) => {
    expect(form.faults({ weightGramsTyped: typed })).toEqual(faults);
  });
  test('keeps what was written where a correction leaves it empty', () => {
    const about = aboutOf(page);
    const was = { weightGrams: '3150', measuredOn: page.today };
    const [asked] = allEntries.InfantMeasured.questions(was, about);
    expect(asked).toMatchObject({ optional: true, hint: 'Before it said 3.15 kg. Leave it empty to keep that.' });
    expect(allEntries.InfantMeasured.facts(was, about)).toMatchObject({ weightGrams: 3150 });
    expect(allEntries.InfantMeasured.facts({ ...was, weightGramsTyped: '3.2' }, about)).toMatchObject({
      weightGrams: 3200,
    });
  });
});

describe('what the nurse should hear', () => {
  const asked = (screen: string, about: string = nomsa.id) => opened('doScreen', { about, proposed: { screen } });
  test.each([
    ['mood', nomsa.id, 'mood', 'yes'],
    ['safety', nomsa.id, 'safety', 'yes'],
    ['tuberculosis', nomsa.id, 'tuberculosis-signs', 'yes'],
    ['tuberculosis', thandi.id, 'tuberculosis-signs', 'yes'],
    ['growth', thandi.id, 'feeding-or-growth', 'yes'],
    ['development', thandi.id, 'feeding-or-growth', 'yes'],
    ['illness', thandi.id, 'baby-result-needs-action', 'yes'],
    ['stigma', nomsa.id, 'other', 'no'],
    ['support', nomsa.id, 'other', 'no'],
  ])('of %s about %s leads on to telling her: %s', (screen, about, reason, sameDay) => {
    expect(asked(screen, about).leadsTo({ concern: 'yes' })).toEqual({
      form: 'makeReferral',
      subject: { about, proposed: { reason, to: 'nurse', sameDay } },
    });
    expect(asked(screen, about).leadsTo({ concern: 'no' })).toBe('person');
  });
  test('is the first reason that is read there', () => {
    const [reason] = opened('makeReferral', { about: nomsa.id, proposed: { reason: 'mood' } }).asks();
    expect(reason && 'choices' in reason && reason.choices[0]?.value).toBe('mood');
  });
  test('has a number only with her mood', () => {
    const hasNumber = (screen: string) =>
      asked(screen)
        .asks({ alone: 'yes' })
        .some(({ id }) => id === 'score');
    expect(hasNumber('mood')).toBe(true);
    expect(hasNumber('safety')).toBe(false);
    expect(asked('safety').says({ concern: 'no', score: '12' })).not.toHaveProperty('score');
    expect(asked('mood').says({ concern: 'no', score: '12' })).toMatchObject({ score: 12 });
  });
  test('is asked of each about what is theirs', () => {
    const choices = (about: string) =>
      opened('doScreen', { about })
        .asks({ alone: 'yes' })
        .flatMap((each) => (each.id === 'screen' && 'choices' in each ? each.choices.map(({ value }) => value) : []));
    expect(choices(nomsa.id)).toEqual(['mood', 'support', 'stigma', 'safety', 'tuberculosis']);
    expect(choices(thandi.id)).toEqual(['illness', 'development', 'growth', 'tuberculosis']);
  });
  test.each([
    ['negative', 'person'],
    ['positive', { form: 'makeReferral', subject: { about: nomsa.id, proposed: { reason: 'result-needs-action' } } }],
    ['unclear', { form: 'makeReferral', subject: { about: nomsa.id, proposed: { reason: 'result-needs-action' } } }],
  ])('of a check that was %s', (result, next) => {
    const to = opened('recordWomanTest', {}).leadsTo({ test: 'syphilis', result });
    if (typeof next === 'string') expect(to).toBe(next);
    else expect(to).toMatchObject(next);
  });
});

describe('after feeding was told', () => {
  const to = (feeding: string) => opened('recordFeeding', baby).leadsTo({ feeding });
  test('the nurse hears of early food', () => {
    expect(to('mixed')).toMatchObject({ form: 'makeReferral', subject: { proposed: { reason: 'feeding-or-growth' } } });
  });
  test('the last breastfeed is asked for where there is none any more', () => {
    expect(to('replacement')).toEqual({ form: 'stopBreastfeeding', subject: baby });
    expect(to('food-only')).toEqual({ form: 'stopBreastfeeding', subject: baby });
    expect(to('exclusive')).toBe('person');
    expect(to('breast-and-food')).toBe('person');
  });
});

describe('what she was offered', () => {
  const services = (of: typeof page) =>
    opened('recordOffer', { about: of.record.mother.motherId }, of)
      .asks()
      .flatMap((each) => (each.id === 'service' && 'choices' in each ? each.choices.map(({ value }) => value) : []));
  test('fits her follow-up', () => {
    expect(services(page)).toEqual(['family-planning', 'partner-test', 'child-test', 'infant-risk-plan']);
    const { record } = page;
    const mother = { ...record.mother, status: 'negative' as const };
    expect(services({ ...page, record: { ...record, mother } })).toEqual(['family-planning', 'prevention']);
  });
});

describe('a birth', () => {
  const subject = { pregnancyId: pageOf(lerato).record.mother.pregnancies[0]?.pregnancyId ?? '' };
  const birth = opened('recordBirth', subject, pageOf(lerato));
  const told = {
    how: 'one',
    bornOn: page.today,
    placeOfBirth: 'home',
    sex1: 'female',
    feeding: 'breastfed',
  };
  test('asks for the weeks only of a baby that came early', () => {
    const asksWeeks = (answers: Answers) => birth.asks(answers).some(({ id }) => id === 'weeksAtBirth');
    expect(asksWeeks(told)).toBe(false);
    expect(asksWeeks({ ...told, early: 'no' })).toBe(false);
    expect(asksWeeks({ ...told, early: 'yes' })).toBe(true);
  });
  test('keeps weeks and a guessed day as they were told, and nothing where they were not', () => {
    const babies = (answers: Answers) => (birth.says({ ...told, ...answers }) as { babies: readonly object[] }).babies;
    expect(babies({ early: 'yes', weeksAtBirth: '33', bornOnEstimated: 'yes' })).toMatchObject([
      { weeksAtBirth: 33, bornOnEstimated: true },
    ]);
    expect(babies({ early: 'no', weeksAtBirth: '33' })[0]).not.toHaveProperty('weeksAtBirth');
    expect(babies({})[0]).not.toHaveProperty('bornOnEstimated');
  });
});
