import { calendarDate } from '@thari/kernel/calendar-date';
import { describe, expect, test } from 'vitest';
import { discloses } from '../../words/disclosing.ts';
import { aboutOf, pageOf } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { busi, lerato, palesa, puleng, zodwa } from '../preview/other-stories.ts';
import type { Veil } from '../questions/fact-lines.ts';
import { entryView } from './entry-view.ts';
import { storyDays } from './story-days.ts';

const views = (woman: { readonly pairId: string }, veil: Veil = 'hidden') => {
  const page = pageOf(woman);
  return page.timeline.map((noted) => entryView(noted, { ...aboutOf(page), page }, veil));
};
const all = (veil: Veil) => [nomsa, lerato, busi, zodwa, palesa, puleng].flatMap((woman) => views(woman, veil));

describe('an entry in her story', () => {
  test('shows what it said before it was corrected, only where it differs', () => {
    const corrected = views(nomsa).find(({ before }) => before.length > 0);
    expect(corrected?.before[0]?.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Enough for: 30 days',
    ]);
    const clear = views(nomsa, 'clear').find(({ before }) => before.length > 0);
    expect(clear?.before[0]?.facts.map(({ value }) => value)).toEqual(['Nevirapine', '30 days']);
    expect(corrected?.before[0]?.by).toBe('you');
  });
  test('that was taken back says by whom and when', () => {
    const withdrawn = views(nomsa).find((view) => view.withdrawn);
    expect(withdrawn?.withdrawn?.by).toBe('you');
    expect(withdrawn?.title).toBe('Referral');
  });
  test('names the colleague who wrote it, and the baby it is about', () => {
    const bySister = views(nomsa).find(({ author }) => author === 'Sister Dube');
    expect(bySister?.whose).toBe('Thandi');
    expect(views(puleng).find(({ title }) => title.includes('answer came'))?.whose).toBe('Neo');
  });
  test('of a newer app is there, and says so', () => {
    const page = pageOf(nomsa);
    const [noted] = page.timeline;
    if (!noted) throw new Error('not told');
    const newer = entryView({ ...noted, type: 'SomethingNew', data: {} }, { ...aboutOf(page), page }, 'hidden');
    expect(newer).toMatchObject({ title: 'Written by a newer version of the app', facts: [] });
  });
  test('never names it before she asks for clear words', () => {
    const said = all('hidden').flatMap(({ title, facts, before }) => [
      title,
      ...[...facts, ...before.flatMap((each) => each.facts)].flatMap(({ label, value }) => [label, value]),
    ]);
    expect(said.length).toBeGreaterThan(200);
    expect(said.filter(discloses)).toEqual([]);
    expect(all('clear').some(({ facts }) => facts.some(({ value }) => discloses(value)))).toBe(true);
  });
});

test('entries are gathered by their day', () => {
  const entries = ['2026-11-02', '2026-11-02', '2026-11-01'].map((day) => ({ on: calendarDate(day) }));
  expect(storyDays(entries).map((day) => day.entries.length)).toEqual([2, 1]);
  expect(storyDays(entries).flatMap((day) => day.entries)).toEqual(entries);
});
