import { describe, expect, test } from 'vitest';
import { type Draft, draftsInMemory } from './drafts.ts';
import { placeOf } from './route.ts';

const draft = (pairId: string): Draft => ({
  route: { name: 'form', form: 'holdSession', pairId, subject: {}, step: 0 },
  answers: {},
  ids: [],
});

describe('drafts', () => {
  test('are found by their place, the latest first', () => {
    const drafts = draftsInMemory();
    drafts.keep('a', draft('nomsa'));
    drafts.keep('b', draft('lerato'));
    drafts.keep('a', draft('nomsa'));
    expect(drafts.all().map(({ route }) => route.pairId)).toEqual(['nomsa', 'lerato']);
    expect(drafts.get('b')?.route.pairId).toBe('lerato');
  });
  test('are gone when saved, and all of them when the phone changes hands', () => {
    const drafts = draftsInMemory();
    drafts.keep('a', draft('nomsa'));
    drafts.keep('b', draft('lerato'));
    drafts.drop('a');
    expect(drafts.get('a')).toBe(undefined);
    drafts.clear();
    expect(drafts.all()).toEqual([]);
  });
  test('that were kept before the app ended come back, and what was written since is the newer', () => {
    const before = draftsInMemory();
    before.keep(placeOf(draft('nomsa').route), draft('nomsa'));
    before.keep(placeOf(draft('lerato').route), draft('lerato'));
    const now = draftsInMemory();
    now.keep(placeOf(draft('nomsa').route), { ...draft('nomsa'), answers: { kind: 'phone' } });
    now.restore(before.all());
    expect(now.all().map(({ route, answers }) => [route.pairId, answers.kind])).toEqual([
      ['nomsa', 'phone'],
      ['lerato', undefined],
    ]);
  });
  test('tell whoever keeps them of every change', () => {
    let changes = 0;
    const drafts = draftsInMemory(() => changes++);
    drafts.keep('a', draft('nomsa'));
    drafts.drop('a');
    drafts.drop('a');
    expect(changes).toBe(2);
  });
});
