import { describe, expect, test } from 'vitest';
import { saying } from '../preview/known-to-tests.ts';
import { choice, count, day, many, offers, text } from './ask.ts';
import { factLines } from './fact-lines.ts';

const asked = (fact: string) => ({ ask: '?', fact });
const answer = choice(
  'answer',
  asked('Answer'),
  offers({ yes: 'Found', no: 'Not found' }, { clear: { yes: 'Clearly' } }),
  {
    veiled: true,
  },
);
const questions = [
  answer,
  day('on', asked('Day'), []),
  many('topics', asked('About'), offers({ a: 'One', b: 'Two' })),
  count('days', asked('Enough for'), { min: 0, max: 9, start: 0, unit: 'days', words: { less: '-', more: '+' } }),
  text('name', asked('Name'), { optional: true }),
];
const answers = { answer: 'yes', on: '2026-11-20', topics: ['b', 'a', 'unheard-of'], days: '7', name: '' };
const read = (veil: 'hidden' | 'neutral' | 'clear') =>
  factLines(questions, answers, { ...saying, veil }).map(({ label, value }) => `${label}: ${value}`);

describe('facts', () => {
  test('are label and value, and silent about what is not known', () => {
    expect(read('neutral')).toEqual(['Answer: Found', 'Day: Fri 20 November', 'About: Two, One', 'Enough for: 7 days']);
  });
  test('leave out what is veiled until she asks for clear words', () => {
    expect(read('hidden')).not.toContain('Answer: Found');
    expect(read('clear')[0]).toBe('Answer: Clearly');
  });
});
