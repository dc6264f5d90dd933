import { careRefusals } from '@thari/care/decisions/care-refusals';
import { describe, expect, test } from 'vitest';
import { saying } from '../preview/known-to-tests.ts';
import { choice, day } from './ask.ts';
import { refusalPlace, refusalSaid } from './refusal-place.ts';

const asked = { ask: '?', fact: '' };
const questions = [choice('outcome', asked, []), day('takenOn', asked, []), day('receivedOn', asked, [])];

describe('a refusal', () => {
  test('about a day stands beside the day', () => {
    expect(refusalPlace('before-birth', questions)).toBe('takenOn');
    expect(refusalPlace('in-the-future', questions)).toBe('takenOn');
  });
  test('stands beside the question that a form blames for it', () => {
    expect(refusalPlace('not-the-first', questions, { 'not-the-first': 'outcome' })).toBe('outcome');
  });
  test('about something else, or about a question that is not asked, stands above them all', () => {
    expect(refusalPlace('already-kept', questions)).toBe(undefined);
    expect(refusalPlace('copies-missing', questions, { 'copies-missing': 'copies' })).toBe(undefined);
    expect(refusalPlace('before-birth', [choice('outcome', asked, [])])).toBe(undefined);
    expect(refusalPlace('storage-full', questions)).toBe(undefined);
  });
  test('has a sentence, whether a decision or the phone refused', () => {
    const all = [...careRefusals, 'storage-full', 'not-open', 'not-on-this-phone'] as const;
    expect(all.filter((refusal) => refusalSaid(refusal, saying.t).length < 10)).toEqual([]);
  });
});
