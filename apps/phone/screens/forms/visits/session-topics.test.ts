import { describe, expect, test } from 'vitest';
import { en } from '../../../words/en.ts';
import { sessionTopics } from './session-topics.ts';

const stages = Object.keys(en.visits.session.stages) as (keyof typeof en.visits.session.stages)[];

describe('what to talk about', () => {
  test('is there for every stage and every woman, and has words', () => {
    for (const stage of stages)
      for (const status of ['positive', 'negative', 'unknown'] as const)
        for (const isBereaved of [true, false]) {
          const topics = sessionTopics(stage, { status, isBereaved });
          expect(topics.length).toBeGreaterThan(2);
          expect(new Set(topics).size).toBe(topics.length);
          expect(topics.filter((topic) => !en.topics[topic])).toEqual([]);
        }
  });
  test('names nothing of full follow-up to a woman in visits and support', () => {
    for (const stage of stages)
      expect(sessionTopics(stage, { status: 'negative', isBereaved: false })).not.toEqual(
        expect.arrayContaining(['every-day']),
      );
    expect(sessionTopics('six-weeks', { status: 'unknown', isBereaved: false })).not.toContain('baby-check');
  });
  test('is silent about babies after a loss', () => {
    expect(sessionTopics('six-weeks', { status: 'positive', isBereaved: true })).toEqual([
      'grief',
      'feelings',
      'every-day',
      'side-effects',
      'her-check',
      'own-health',
      'safe-at-home',
    ]);
  });
  test('has a code that the log accepts', () => {
    expect(Object.keys(en.topics).filter((topic) => !/^[a-z][a-z0-9-]{1,40}$/.test(topic))).toEqual([]);
  });
});
