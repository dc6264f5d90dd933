import { describe, expect, test } from 'vitest';
import { allForms } from '../forms/all-forms.ts';
import { aboutOf, pageOf } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { pick, text } from './ask.ts';
import { formView, stepOf } from './form-view.ts';
import { headlineOf } from './headline-of.ts';

const about = aboutOf(pageOf(nomsa));

describe('a form', () => {
  test('saves on its last page, where it shows no overview', () => {
    const { takeInfantSample } = allForms;
    expect(formView(takeInfantSample, about, 0, {}).isLast).toBe(false);
    expect(formView(takeInfantSample, about, 1, {}).isLast).toBe(true);
  });
  test('that shows every answer once more saves only after that', () => {
    const { recordBirth } = allForms;
    const pages = formView(recordBirth, about, 0, { how: 'one' }).pages.length;
    expect(formView(recordBirth, about, pages - 1, { how: 'one' })).toMatchObject({ isLast: false, isReview: false });
    expect(formView(recordBirth, about, pages, { how: 'one' })).toMatchObject({
      isLast: true,
      isReview: true,
      page: [],
    });
  });
  test('ends at once where she says no to a record, and a tap on no does not lead on', () => {
    const { enrolWoman } = allForms;
    expect(formView(enrolWoman, about, 0, { record: 'no' })).toMatchObject({ ends: true, leadsOn: false });
    expect(formView(enrolWoman, about, 0, { record: 'yes' })).toMatchObject({ ends: false, leadsOn: true });
  });
  test('knows on which page a question stands', () => {
    const view = formView(allForms.takeInfantSample, about, 0, {});
    expect([stepOf(view, 'placeTaken'), stepOf(view, 'purpose'), stepOf(view, 'nothing')]).toEqual([0, 1, -1]);
  });
});

test('the headline of a page is what is still to be answered', () => {
  const asked = { ask: '?', fact: '' };
  const questions = [pick('stage', asked, []), text('note', asked)];
  expect(headlineOf(questions, { stage: 'pregnancy' })).toBe(1);
  expect(headlineOf(questions, {})).toBe(0);
  expect(headlineOf([pick('only', asked, [])], { only: 'x' })).toBe(0);
});
