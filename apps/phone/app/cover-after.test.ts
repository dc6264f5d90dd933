import { describe, expect, test } from 'vitest';
import { type CoverEvent, type Covering, coverAfter } from './cover-after.ts';

const after = (...events: readonly CoverEvent[]) => events.reduce<Covering>(coverAfter, 'none');

describe('the cover', () => {
  test('comes when the app goes out of sight, and stays until she taps', () => {
    expect(after('out-of-sight')).toBe('hard');
    expect(after('out-of-sight', 'focused')).toBe('hard');
    expect(after('out-of-sight', 'focused', 'tapped')).toBe('none');
  });
  test('comes when another window has the eye, and goes by itself', () => {
    expect(after('blurred')).toBe('soft');
    expect(after('blurred', 'focused')).toBe('none');
  });
  test('that began with a glance elsewhere stays when the app then went out of sight', () => {
    expect(after('blurred', 'out-of-sight', 'focused')).toBe('hard');
  });
  test('that she drew herself stays whatever happens, until she taps', () => {
    expect(after('hidden-by-her', 'blurred', 'focused', 'out-of-sight')).toBe('hers');
    expect(after('hidden-by-her', 'tapped')).toBe('none');
  });
});
