import { describe, expect, test } from 'vitest';
import { findAlike, type Neighbour, type Newcomer } from './find-alike.ts';
import { searchKeys } from './findable.ts';

const woman = (pairId: string, name: string, more: Partial<Newcomer> = {}): Neighbour => ({
  keys: searchKeys({
    pairId,
    code: 'K7Q2-M9FX',
    name,
    babyNames: more.babyNames ?? [],
    phone: more.phone ?? '',
    mine: true,
    hasLeft: false,
  }),
  bornYear: more.bornYear,
  place: more.place ?? '',
});
const here = [
  woman('nomsa', 'Nomsa Dlamini', {
    phone: '0700 000 001',
    bornYear: 1998,
    babyNames: ['Thandi'],
    place: 'the blue house behind the mill, Maputsoe',
  }),
  woman('zodwa', 'Zodwa Nkosi', { bornYear: 2001, place: 'Maputsoe, near the bridge' }),
  woman('lerato', 'Lerato Mokoena', { bornYear: 1990 }),
];
const her: Newcomer = { name: 'Refilwe Tau', phone: '', babyNames: [], bornYear: undefined, place: '' };
const found = (changes: Partial<Newcomer>) =>
  findAlike(here, { ...her, ...changes }).map(({ pairId, reasons }) => `${pairId}: ${reasons.join(', ')}`);

describe('could this be her?', () => {
  test.each<[string, Partial<Newcomer>, string[]]>([
    ['her name', { name: 'Nomsa Dlamini' }, ['nomsa: name']],
    ['her name, heard differently', { name: 'Nomusa Dhlamini' }, ['nomsa: name']],
    ['her names the other way round', { name: 'Dlamini Nomsa' }, ['nomsa: name']],
    [
      'her phone, with the country before it',
      { phone: '+266 70 000 0001'.replace('70 000', '0700 000') },
      ['nomsa: phone'],
    ],
    ['a first name and a near birth year', { name: 'Nomsa Mokoena', bornYear: 1996 }, ['nomsa: name, birth-year']],
    ['a first name and her baby’s', { name: 'Nomsa', babyNames: ['Tandi'] }, ['nomsa: name, baby-name']],
    ['a first name and where she lives', { name: 'Nomsa', place: 'Maputsoe' }, ['nomsa: name, place']],
    [
      'her baby, her year and her place',
      { babyNames: ['Thandi'], bornYear: 1999, place: 'maputsoe' },
      ['nomsa: baby-name, birth-year, place'],
    ],
  ])('is asked for %s', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected);
  });

  test.each<[string, Partial<Newcomer>]>([
    ['a first name alone', { name: 'Nomsa' }],
    ['a family name alone', { name: 'Grace Dlamini' }],
    ['a baby’s name alone', { babyNames: ['Thandi'] }],
    ['a near year and the same place', { bornYear: 1998, place: 'Maputsoe' }],
    ['a first name and a year too far away', { name: 'Nomsa Zwane', bornYear: 2001 }],
  ])('is not asked for %s', (_, changes) => {
    expect(found(changes)).toEqual([]);
  });

  test.each([
    [1995, false],
    [1996, true],
    [2000, true],
    [2001, false],
  ])('a first name and the year %i are near: %s', (bornYear, isNear) => {
    expect(found({ name: 'Nomsa', bornYear }).length > 0).toBe(isNear);
  });

  test('twin sisters are two women, and are asked about only where they share a phone', () => {
    const sister = { name: 'Nomvula Dlamini', bornYear: 1998, place: 'the blue house, Maputsoe' };
    expect(found(sister)).toEqual([]);
    expect(found({ ...sister, phone: '0700 000 001' })).toEqual(['nomsa: phone, birth-year, place']);
  });

  test('of two women of one name both are proposed, the one with more reasons first', () => {
    const two = [woman('far', 'Nomsa Dlamini', { bornYear: 1970 }), ...here];
    const newcomer = { ...her, name: 'Nomsa Dlamini', bornYear: 1998 };
    expect(findAlike(two, newcomer).map(({ pairId }) => pairId)).toEqual(['nomsa', 'far']);
  });

  test('twins of another mother do not make her the same woman', () => {
    const twins = [woman('puleng', 'Puleng Phiri', { babyNames: ['Neo', 'Lesedi'] })];
    expect(findAlike(twins, { ...her, babyNames: ['Neo', 'Lesedi'] })).toEqual([]);
  });

  test('nobody is proposed for a newcomer of whom nothing is known', () => {
    expect(found({ name: '' })).toEqual([]);
  });
});
