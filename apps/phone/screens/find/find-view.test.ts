import { describe, expect, test } from 'vitest';
import type { FoundPair } from '../../engine/engine-api.ts';
import { saying } from '../preview/known-to-tests.ts';
import { findView, nameFrom } from './find-view.ts';

const nomsa: FoundPair = {
  pairId: '1',
  name: 'Nomsa',
  code: 'K7Q2-M9FX',
  babyNames: ['Thandi'],
  place: 'behind the mill',
  mine: true,
  hasLeft: false,
  why: 'sounds-alike',
};
const other: FoundPair = { ...nomsa, pairId: '2', babyNames: [], place: 'second shop', hasLeft: true, why: 'name' };
const view = (typed: string, ...found: FoundPair[]) => findView(typed, { typed: typed.trim(), found }, saying.t);

describe('finding', () => {
  test('begins with two letters', () => {
    expect(view('N').state).toBe('nothing-typed');
    expect(view(' N ').state).toBe('nothing-typed');
    expect(view('No', nomsa).state).toBe('found');
  });
  test('shows no old answer for new letters', () => {
    expect(findView('Nom', { typed: 'No', found: [nomsa] }, saying.t)).toEqual({
      state: 'looking',
      lines: [],
      mayEnrol: false,
    });
    expect(findView('Nom', undefined, saying.t).state).toBe('looking');
  });
  test('comes before welcoming: nobody is welcomed who was not looked for', () => {
    expect(view('N').mayEnrol).toBe(false);
    expect(findView('Nomsa', undefined, saying.t).mayEnrol).toBe(false);
    expect(view('Nomsa').mayEnrol).toBe(true);
    expect(view('Nomsa', nomsa).mayEnrol).toBe(true);
  });
  test('says why each was found, and where she lives only where two share a name', () => {
    expect(view('Nomsa', nomsa).lines[0]?.sub).toBe('sounds like it, baby Thandi');
    expect(view('Nomsa', nomsa, other).lines.map(({ sub }) => sub)).toEqual([
      'sounds like it, baby Thandi, behind the mill',
      'her name, second shop',
    ]);
  });
  test('says who has left', () => {
    expect(view('Nomsa', nomsa, other).lines.map(({ trailing }) => trailing)).toEqual([undefined, 'left']);
  });
  test.each([
    ['nomsa  dlamini ', 'Nomsa dlamini'],
    ['K7Q2', ''],
    ['0700', ''],
  ])('of %j takes %j along as her name', (typed, name) => {
    expect(nameFrom(typed)).toBe(name);
  });
});
