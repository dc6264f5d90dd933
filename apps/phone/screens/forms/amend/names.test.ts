import { describe, expect, test } from 'vitest';
import { aboutOf, pageOf } from '../../preview/known-to-tests.ts';
import { nomsa, thandi } from '../../preview/nomsas-story.ts';
import { nameQuestions, namesNow, newNames } from './names.ts';

const page = pageOf(nomsa);
const about = aboutOf(page);
const joined = page.timeline.find(({ type }) => type === 'WomanEnrolled');
const born = page.timeline.find(({ type }) => type === 'InfantBorn');

describe('the words that an entry brought', () => {
  test('are hers where she joined, and a name at a birth', () => {
    expect(namesNow(joined, about)).toMatchObject({ givenName: 'Nomsa', familyName: 'Dlamini', codeWord: 'marula' });
    expect(namesNow(born, about)).toEqual({ givenName: thandi.givenName });
    expect(nameQuestions(page.timeline[0], about)).toEqual([]);
  });
  test('go along with a correction only where they changed', () => {
    expect(newNames({ ...namesNow(joined, about), phone: '0700 999 999' }, joined, about)).toEqual({
      phone: '0700 999 999',
    });
    expect(newNames(namesNow(joined, about), joined, about)).toBe(undefined);
  });
  test('that are emptied say that the old ones no longer hold', () => {
    expect(newNames({ ...namesNow(joined, about), phone: '' }, joined, about)).toEqual({ phone: '' });
  });
});
