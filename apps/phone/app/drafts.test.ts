import { describe, expect, test } from 'vitest';
import { type Draft, draftsInMemory } from './drafts.ts';

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
});
