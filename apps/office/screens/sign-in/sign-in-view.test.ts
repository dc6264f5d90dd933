import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { faultsOf, refusalSaid } from './sign-in-view.ts';

test('an empty box has a sentence of its own', () => {
  expect(faultsOf(' ', '', en.frame)).toEqual({
    name: 'Write your sign-in name.',
    secret: 'Write your password.',
  });
  expect(faultsOf('grace', 'marula', en.frame)).toEqual({});
});
test('a wrong name and a wrong password are answered alike', () => {
  expect(refusalSaid({ kind: 'signed-out' }, en.frame)).toBe(en.frame.door.wrong);
});
test('the server’s own sentence is shown as it is', () => {
  const title = 'Too many tries. Wait a minute and try again.';
  expect(refusalSaid({ kind: 'problem', status: 429, title }, en.frame)).toBe(title);
});
