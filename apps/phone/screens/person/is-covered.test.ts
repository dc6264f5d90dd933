import type { PairRecord } from '@thari/care/projections/pair-record';
import { describe, expect, test } from 'vitest';
import { hintsAtIt } from '../../words/disclosing.ts';
import { aboutOf, pageOf, saying } from '../preview/known-to-tests.ts';
import { nomsa } from '../preview/nomsas-story.ts';
import { maputsoe } from '../preview/preview-places.ts';
import { entryView } from '../story/entry-view.ts';
import { isCovered } from './is-covered.ts';
import { oneTripView } from './one-trip-view.ts';
import { personView } from './person-view.ts';
import { reachLines } from './reach-lines.ts';

const page = pageOf(nomsa);
type Infant = PairRecord['infants'][number];
const with_ = (changes: Partial<Infant>) => ({
  ...page,
  record: { ...page.record, infants: page.record.infants.map((infant) => ({ ...infant, ...changes })) },
});
const grandmother = { caregiver: 'other', caregiverIs: 'grandmother' } as const;
const doesNotKnow = with_({ ...grandmother, caregiverKnows: 'no' });

describe('a baby that lives with somebody', () => {
  test.each([
    ['who does not know', { ...grandmother, caregiverKnows: 'no' }, true],
    ['who knows', { ...grandmother, caregiverKnows: 'yes' }, false],
    ['who was not asked', { ...grandmother, caregiverKnows: 'not-asked' }, false],
    ['who is its mother', { caregiverIs: 'mother', caregiverKnows: 'yes' }, false],
  ] as const)('%s', (_, changes, covered) => {
    expect(isCovered(with_(changes).record)).toBe(covered);
  });
});

describe('the page in a house that does not know', () => {
  const view = personView(doesNotKnow, maputsoe.id, { ...saying, time: '10:00' });
  const entries = page.timeline.map((noted) =>
    entryView(noted, { ...aboutOf(doesNotKnow), page: doesNotKnow }, 'hidden'),
  );
  test('explains no row, and names each as a list would', () => {
    const rows = [...view.rows, ...view.here];
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ mayExplain, what }) => mayExplain || hintsAtIt(what))).toEqual([]);
    expect(oneTripView(doesNotKnow, saying)?.things.filter(hintsAtIt) ?? []).toEqual([]);
  });
  test('tells her story without a word that hints', () => {
    const said = entries.flatMap(({ title, facts, note }) => [title, note, ...facts.map(({ value }) => value)]);
    expect(said.length).toBeGreaterThan(20);
    expect(said.filter(hintsAtIt)).toEqual([]);
    expect(entries.filter(({ note }) => note !== '')).toEqual([]);
  });
  test('is needed: where everybody knows, the story does hint', () => {
    const open = page.timeline.map((noted) => entryView(noted, { ...aboutOf(page), page }, 'hidden').title);
    expect(open.filter(hintsAtIt).length).toBeGreaterThan(1);
  });
  test('says nothing of her circle among the lines of how to reach her', () => {
    const labels = reachLines(doesNotKnow, aboutOf(doesNotKnow)).map(({ label }) => label);
    expect(labels).not.toContain(saying.t.reach.lines.circle);
  });
});
