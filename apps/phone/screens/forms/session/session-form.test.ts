import { addDays } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { aboutOf, pageIn, toldLog } from '../../preview/known-to-tests.ts';
import { nomsa, thandi } from '../../preview/nomsas-story.ts';
import { lerato, palesa } from '../../preview/other-stories.ts';
import { byGrace, newPreviewId, previewDay } from '../../preview/preview-places.ts';
import type { Answers } from '../../questions/answers.ts';
import type { About } from '../../questions/form.ts';
import { faultsOf, pagesOf } from '../../questions/pages.ts';
import { allForms } from '../all-forms.ts';
import { dueNow } from './due-now.ts';
import { setsDue } from './sets-due.ts';
import { answerId } from './what-was-found.ts';

const form = allForms.holdSession;
type Her = { readonly pairId: string };

const visit = (her: Her, given: Answers = {}) => {
  const log = toldLog();
  const about = aboutOf(pageIn(log, her));
  const answers: Answers = { ...form.start?.(about), next: 'not-now', ...given };
  const questions = form.questions(answers, about);
  const commands = () => {
    const ids = Array.from({ length: form.ids(answers, about) }, newPreviewId);
    return form.commands(answers, about, ids);
  };
  /** Each is decided on what the one before left, as the engine does. */
  const refused = () =>
    commands().flatMap((command) => {
      const answer = log.record(her.pairId, command, { writer: byGrace, today: previewDay });
      return answer.ok ? [] : [`${command.name}: ${answer.reason}`];
    });
  return { about, answers, questions, commands, refused, asked: questions.map(({ id }) => id) };
};
const named = (made: ReturnType<typeof visit>, name: string) =>
  made.commands().flatMap((command) => (command.name === name ? [command.data] : []));
const idOfSet = (her: Her, screen: string, part?: string): string => {
  const set = setsDue(visit(her).about).find((each) => each.screen === screen);
  if (!set) throw new Error(`not due: ${screen}`);
  return answerId(set, part);
};
const rowCalled = (about: About, what: string): string => dueNow(about).find((row) => row.what === what)?.id ?? what;
const best = { missedDays: '0', managesHowWell: 'as-well-as-can-be', takenHowOften: 'always' };

describe('a visit', () => {
  test('needs nothing but its meeting, keeps the booked day, and books the next trip in one save', () => {
    const made = visit(lerato, { next: 'proposed' });
    expect(faultsOf(made.questions, made.answers, made.about.t)).toEqual({
      alone: made.about.t.refusals.field.chooseOne,
    });
    expect(made.commands().map(({ name }) => name)).toEqual(['keepAppointment', 'holdSession', 'bookAppointment']);
    expect(made.refused()).toEqual([]);
  });
  test('of another day is written on that day', () => {
    const yesterday = addDays(previewDay, -1);
    const done = [rowCalled(visit(nomsa).about, 'Check after the birth')];
    const made = visit(nomsa, { heldOn: yesterday, 'any-signs': 'no', due: done });
    expect(named(made, 'holdSession')).toMatchObject([{ heldOn: yesterday }]);
    expect(named(made, 'holdClinicContact')).toMatchObject([{ heldOn: yesterday, kind: 'postnatal' }]);
    expect(named(made, 'doScreen')).toMatchObject([{ doneOn: yesterday }, { doneOn: yesterday }]);
    expect(made.refused()).toEqual([]);
  });
  test('asks nothing about babies after a loss', () => {
    const { questions } = visit(palesa, { alone: 'yes' });
    expect(questions.filter(({ ask, hint = '' }) => /baby|babies/i.test(ask + hint))).toEqual([]);
  });
});

describe('what is due', () => {
  test('is one list for mother and baby, each with its reason', () => {
    const { questions, about } = visit(nomsa);
    const [first] = questions;
    expect(first?.id).toBe('due');
    expect(dueNow(about).map(({ what }) => what)).toContain('Vaccines');
    expect(first && 'choices' in first && first.choices.every(({ sub }) => sub)).toBe(true);
  });
  test('is not done by itself', () => {
    expect(named(visit(nomsa), 'giveImmunisation')).toEqual([]);
  });
  test('is written as its own form would, and asks only what is not known', () => {
    const { about } = visit(nomsa);
    const made = visit(nomsa, { due: [rowCalled(about, 'Vaccines'), rowCalled(about, 'Baby’s check')] });
    expect(made.asked.filter((id) => id.startsWith('due:'))).toEqual([]);
    expect(named(made, 'giveImmunisation')).toMatchObject([{ infantId: thandi.id, visit: 'week-6' }]);
    expect(named(made, 'takeInfantSample')).toMatchObject([{ test: 'nat', purpose: 'first', takenOn: previewDay }]);
    expect(made.refused()).toEqual([]);
  });
  test('asks for the number that only the scale knows, and says whose it is', () => {
    const { about } = visit(nomsa);
    const made = visit(nomsa, { due: [rowCalled(about, 'Weighing and measuring')] });
    const [weight, ...others] = made.questions.filter(({ id }) => id.startsWith('due:'));
    expect(others).toEqual([]);
    expect(weight).toMatchObject({ kind: 'number', hint: expect.stringContaining('Weighing') });
  });
});

describe('what nobody else may hear', () => {
  test('is asked only when they are alone; a no is silent, and leaves nothing', () => {
    const sensitive = ['mood', 'stigma', 'safety'].map((screen) => idOfSet(nomsa, screen).split('/answer')[0] ?? '');
    const isSensitive = (id: string) => sensitive.some((start) => id.startsWith(start));
    expect(visit(nomsa).asked.filter(isSensitive)).toEqual([]);
    const notAlone = visit(nomsa, { alone: 'no', [idOfSet(nomsa, 'stigma')]: ['ashamed'] });
    expect(notAlone.asked.filter(isSensitive)).toEqual([]);
    expect(named(notAlone, 'doScreen')).toEqual([]);
    expect(visit(nomsa, { alone: 'yes' }).asked.filter(isSensitive).length).toBeGreaterThan(4);
  });
  test.each([
    ['0', '1', false],
    ['1', '1', true],
    ['0', '2', true],
  ])('two answers on mood, %s and %s: a nurse hears of it: %s', (low, joyless, concern) => {
    const part = (name: string) => idOfSet(nomsa, 'mood', name);
    const said = { alone: 'yes', [part('low')]: low, [part('joyless')]: joyless, [part('harm')]: 'no' };
    const made = visit(nomsa, said);
    expect(named(made, 'doScreen')).toMatchObject([{ screen: 'mood', concern, score: Number(low) + Number(joyless) }]);
    expect(named(made, 'makeReferral').length).toBe(concern ? 1 : 0);
    expect(made.refused()).toEqual([]);
  });
  test('thoughts of harming herself: everything else waits, and the nurse is told in the same save', () => {
    const made = visit(nomsa, { alone: 'yes', [idOfSet(nomsa, 'mood', 'harm')]: 'yes', next: 'proposed' });
    expect(
      pagesOf(made.questions)
        .at(-1)
        ?.map(({ id }) => id),
    ).toEqual(['danger']);
    expect(named(made, 'makeReferral')).toMatchObject([
      { reason: 'mood', to: 'nurse', sameDay: true, about: nomsa.id },
    ]);
    expect(named(made, 'bookAppointment')).toEqual([]);
    expect(made.refused()).toEqual([]);
  });
  test('who hears that she is not safe is her choice, unless she is in danger today', () => {
    const part = (name?: string) => idOfSet(nomsa, 'safety', name);
    const unsafe = { alone: 'yes', [part()]: ['hurt'] };
    const hers = visit(nomsa, { ...unsafe, [part('now')]: 'no', [part('wish')]: 'no' });
    expect(named(hers, 'doScreen')).toMatchObject([{ screen: 'safety', concern: false }]);
    expect(named(hers, 'makeReferral')).toEqual([]);
    const told = visit(nomsa, { ...unsafe, [part('now')]: 'no', [part('wish')]: 'yes' });
    expect(named(told, 'makeReferral')).toMatchObject([{ reason: 'safety' }]);
    const now = visit(nomsa, { ...unsafe, [part('now')]: 'yes' });
    expect(now.asked.at(-1)).toBe('danger');
    expect(named(now, 'makeReferral')).toMatchObject([{ reason: 'safety', sameDay: true }]);
  });
  test('how others treat her is counted and sends her to nobody', () => {
    const made = visit(nomsa, { alone: 'yes', [idOfSet(nomsa, 'stigma')]: ['ashamed', 'guilty'] });
    expect(named(made, 'doScreen')).toMatchObject([{ screen: 'stigma', concern: false, score: 2 }]);
    expect(named(made, 'makeReferral')).toEqual([]);
  });
});

describe('the signs that are asked at every contact', () => {
  test('are asked of mother and baby at once, and written for each', () => {
    expect(named(visit(nomsa, { 'any-signs': 'no' }), 'doScreen')).toMatchObject([
      { about: nomsa.id, screen: 'tuberculosis', concern: false },
      { about: thandi.id, screen: 'tuberculosis', concern: false },
    ]);
  });
  test('are told apart where there are some', () => {
    const ids = setsDue(visit(nomsa).about).flatMap((set) => (set.screen === 'tuberculosis' ? [answerId(set)] : []));
    const [hers = '', thandis = ''] = ids;
    const made = visit(nomsa, { 'any-signs': 'yes', [hers]: 'no', [thandis]: 'yes' });
    expect(ids.every((id) => made.asked.includes(id))).toBe(true);
    expect(named(made, 'doScreen').length).toBe(2);
    expect(named(made, 'makeReferral')).toMatchObject([{ about: thandi.id, reason: 'tuberculosis-signs' }]);
  });
});

describe('taking it every day', () => {
  test('three good answers lead to no more questions, and are kept with the visit', () => {
    const made = visit(nomsa, best);
    expect(made.asked).not.toContain('everyDaySupport');
    expect(named(made, 'holdSession')).toMatchObject([
      { missedDoses30Days: 0, managesHowWell: 'as-well-as-can-be', takenHowOften: 'always' },
    ]);
  });
  const hard = { missedDays: 'more', missedMore: '9', managesHowWell: 'poorly', takenHowOften: 'usually' };
  test('where it is hard, a talk is offered, and counts as talked about', () => {
    const made = visit(nomsa, { ...hard, everyDaySupport: 'talk' });
    expect(made.asked).toContain('everyDaySupport');
    expect(named(made, 'holdSession')).toMatchObject([{ missedDoses30Days: 9, topics: ['every-day'] }]);
    expect(named(made, 'makeReferral')).toEqual([]);
  });
  test('or the nurse, if she would like her', () => {
    expect(named(visit(nomsa, { ...hard, everyDaySupport: 'nurse' }), 'makeReferral')).toMatchObject([{ to: 'nurse' }]);
  });
  test('with one answer missing nothing is concluded', () => {
    expect(visit(nomsa, { ...hard, takenHowOften: '' }).asked).not.toContain('everyDaySupport');
  });
});
