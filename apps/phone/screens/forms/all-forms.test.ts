import { decide } from '@thari/care/decisions/commands';
import { pairStateFrom } from '@thari/care/decisions/pair-state';
import { describe, expect, test } from 'vitest';
import { menuView } from '../menu/menu-view.ts';
import { hurriedAnswers } from '../preview/hurried-answers.ts';
import { aboutOf, pageIn, saying, toldLog } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { busi, lerato, mary, palesa, puleng, zodwa } from '../preview/other-stories.ts';
import { readPair } from '../preview/preview-fold.ts';
import { newPreviewId, previewDay } from '../preview/preview-places.ts';
import { answersOf } from '../questions/answers.ts';
import type { About, Form } from '../questions/form.ts';
import { withoutGaps } from '../questions/without-gaps.ts';
import { entryOf } from './all-entries.ts';
import { allForms } from './all-forms.ts';

const log = toldLog();
const women = { nomsa, lerato, busi, zodwa, palesa, puleng, mary };

/** What the decisions say to a form that was filled in hurriedly: each command on the story as it is. */
const decided = (form: Form, about: About) => {
  const answers = hurriedAnswers(form, about);
  const ids = Array.from({ length: form.ids(answers, about) }, newPreviewId);
  const pair = pairStateFrom(readPair(log.streams.get(about.page?.pairId ?? '') ?? []));
  const [first] = form.commands(answers, about, ids);
  return first ? decide(pair, first, previewDay) : undefined;
};

describe('whatever the menu of a woman offers can be written down', () => {
  test.each(Object.entries(women))('of %s', (_, woman) => {
    const page = pageIn(log, woman);
    const offered = menuView(page, saying).flatMap(({ rows }) =>
      rows.filter(({ form }) => form !== 'booked' && form !== 'cards'),
    );
    expect(offered.length).toBeGreaterThan(3);
    const refused = offered.flatMap(({ form, subject, label }) => {
      if (form === 'booked' || form === 'cards') return [];
      const answer = decided(allForms[form], aboutOf(page, subject));
      return answer && !answer.ok && !dependsOnTheDay.has(answer.reason) ? [`${label}: ${answer.reason}`] : [];
    });
    expect(refused).toEqual([]);
  });
  /** A hurried person says today to everything; some things were not today. */
  const dependsOnTheDay = new Set(['does-not-fit-due-date', 'birth-order-taken', 'death-not-recorded', 'seen-since']);
});

test('a woman is welcomed by her form, with what belongs to her', () => {
  const about = aboutOf(undefined, { proposed: { givenName: 'Mpho' } });
  const form = allForms.enrolWoman;
  const answers = hurriedAnswers(form, about);
  const [enrol, pregnancy] = form.commands(answers, about, [newPreviewId(), newPreviewId()]);
  expect(enrol).toMatchObject({
    name: 'enrolWoman',
    data: { identity: { givenName: 'Mpho' }, consents: { record: true } },
  });
  expect(pregnancy?.name).toBe('recordPregnancy');
  expect(enrol && decide(pairStateFrom([]), enrol, previewDay).ok).toBe(true);
});

describe('every entry that was written', () => {
  const told = Object.values(women).flatMap((woman) => {
    const page = pageIn(log, woman);
    return page.timeline.map((noted) => ({ page, noted }));
  });
  test('is read by questions that would write it again', () => {
    const changed = told.flatMap(({ page, noted }) => {
      const facts = entryOf(noted.type)?.facts(answersOf(noted.data), aboutOf(page));
      const again = withoutGaps({ ...noted.data, ...facts });
      return JSON.stringify(sorted(again)) === JSON.stringify(sorted(noted.data)) ? [] : [noted.type];
    });
    expect(changed).toEqual([]);
    expect(told.length).toBeGreaterThan(50);
  });
  test('may be corrected by its form, once something is different', () => {
    const { page, noted } = told.find(({ noted: { type } }) => type === 'ProphylaxisGiven') ?? {};
    if (!page || !noted) throw new Error('not told');
    const about = aboutOf(page, { eventId: noted.eventId });
    const form = allForms.correctEntry;
    const answers = { ...form.start?.(about), daysSupplied: '60', correctionReason: 'mistyped' };
    const [command] = form.commands(answers, about, []);
    expect(command).toMatchObject({ data: { replacement: { daysSupplied: 60 }, reason: 'mistyped' } });
    const pair = pairStateFrom(readPair(log.streams.get(page.pairId) ?? []));
    expect(command && decide(pair, command, previewDay).ok).toBe(true);
  });
  test('gives up a field that was emptied', () => {
    const { page, noted } = told.find(({ noted: { type } }) => type === 'ProphylaxisGiven') ?? {};
    if (!page || !noted) throw new Error('not told');
    const about = aboutOf(page, { eventId: noted.eventId });
    const answers = { ...allForms.correctEntry.start?.(about), daysSupplied: '', correctionReason: 'mistyped' };
    const [command] = allForms.correctEntry.commands(answers, about, []);
    expect(command?.name === 'correctEntry' && 'daysSupplied' in command.data.replacement).toBe(false);
  });
});

const sorted = (data: Readonly<Record<string, unknown>>) => Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
