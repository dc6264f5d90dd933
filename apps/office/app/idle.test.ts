import { expect, test } from 'vitest';
import { presence } from './idle.ts';

const after = (seconds: number) => presence(0, seconds * 1000);

test('for fourteen minutes nobody is asked whether she is still there', () => {
  expect(after(0)).toEqual({ is: 'here' });
  expect(after(839)).toEqual({ is: 'here' });
});
test('in the last minute she is asked, and told how long she has', () => {
  expect(after(840)).toEqual({ is: 'quiet', secondsLeft: 60 });
  expect(after(899)).toEqual({ is: 'quiet', secondsLeft: 1 });
});
test('after fifteen minutes the desk is locked, also when the laptop slept meanwhile', () => {
  expect(after(900)).toEqual({ is: 'gone' });
  expect(after(86_400)).toEqual({ is: 'gone' });
});
