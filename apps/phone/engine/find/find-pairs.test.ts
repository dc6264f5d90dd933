import { shortCode } from '@thari/kernel/short-code';
import { busi, lerato, nomsa, zodwa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { findPairs } from './find-pairs.ts';
import { type Findable, searchKeys } from './findable.ts';

const her = (pairId: string, name: string, more: Partial<Findable> = {}): Findable => ({
  pairId,
  code: shortCode(pairId),
  name,
  babyNames: [],
  phone: '',
  mine: true,
  hasLeft: false,
  ...more,
});

const everybody = [
  her(nomsa.pair, 'Nomsa Dlamini', { phone: nomsa.phone, babyNames: ['Thandi'] }),
  her(lerato.pair, 'Lerato Mokoena'),
  her(busi.pair, 'Busi Khumalo', { mine: false, babyNames: ['Nomsa'] }),
  her(zodwa.pair, 'Zodwa Nkosi', { hasLeft: true, phone: '0829 100 001' }),
  her('p5', 'Mpho Grâce Tshabalala'),
  her('p6', 'Ma Puleng Phiri'),
  her('p7', 'Vuyiswa Qwabe'),
  her('p8', 'Nomsa Zwane', { mine: false }),
].map(searchKeys);

const found = (typed: string) => findPairs(everybody, typed).map(({ pairId, why }) => `${pairId} ${why}`);
const names = (typed: string) => findPairs(everybody, typed).map(({ pairId }) => pairId);

describe('looking for a woman', () => {
  test.each([
    ['the start of her name', 'nom', nomsa.pair],
    ['capitals', 'NOMSA D', nomsa.pair],
    ['her family name alone', 'dlam', nomsa.pair],
    ['family name first', 'Dlamini Nomsa', nomsa.pair],
    ['both names run together', 'nomsadlamini', nomsa.pair],
    ['run together the other way', 'dlamininom', nomsa.pair],
    ['a space too many', 'Nom sa', nomsa.pair],
    ['a space too few', 'mapuleng', 'p6'],
    ['no accent where one belongs', 'mpho grace', 'p5'],
    ['an accent where none belongs', 'lérato', lerato.pair],
    ['a middle name', 'grace', 'p5'],
  ])('finds her by %s', (_, typed, pairId) => {
    expect(found(typed)[0]).toBe(`${pairId} name`);
  });

  test.each([
    ['l for r', 'lelato', lerato.pair],
    ['a doubled letter', 'lerratto', lerato.pair],
    ['b for v', 'buyiswa', 'p7'],
    ['w for v', 'wuyiswa', 'p7'],
    ['i for y', 'vuiiswa', 'p7'],
    ['k for q', 'kwabe', 'p7'],
    ['f for ph', 'fili', 'p6'],
    ['no h', 'busi kumalo', busi.pair],
    ['c for k', 'mocoena', lerato.pair],
    ['dz for z', 'dzodwa', zodwa.pair],
    ['th for t', 'leratho', lerato.pair],
  ])('finds her by a name that sounds alike: %s', (_, typed, pairId) => {
    expect(found(typed)).toEqual([`${pairId} sounds-alike`]);
  });

  test('finds her by her code, as far as it was typed and however', () => {
    const code = shortCode(lerato.pair);
    for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), code.slice(0, 3)])
      expect(found(typed)).toContain(`${lerato.pair} code`);
  });

  test('finds her by the last digits of her phone, from three on', () => {
    expect(found('000 001')).toEqual([`${nomsa.pair} phone`]);
    expect(names('001')).toEqual([nomsa.pair, zodwa.pair]);
    expect(found('01')).toEqual([]);
  });

  test('finds her by her baby, after those who are called so themselves', () => {
    expect(found('thandi')).toEqual([`${nomsa.pair} baby-name`]);
    expect(found('tandi')).toEqual([`${nomsa.pair} baby-name`]);
    expect(found('nomsa')).toEqual([`${nomsa.pair} name`, 'p8 name', `${busi.pair} baby-name`]);
  });

  test('puts those who have left last, and does not hide them', () => {
    const two = [her('left', 'Anna Aba', { hasLeft: true }), her('stays', 'Anna Zulu')].map(searchKeys);
    expect(findPairs(two, 'anna').map(({ pairId }) => pairId)).toEqual(['stays', 'left']);
  });

  test.each(['', '   ', '-', 'h', 'xyzzy'])('finds nobody by %j', (typed) => {
    expect(found(typed)).toEqual([]);
  });

  test('needs each typed word to begin one of hers', () => {
    expect(found('nomsa x')).toEqual([]);
    expect(found('omsa')).toEqual([]);
  });
});

test('looking through 5,000 women takes less than 20 ms', () => {
  const firsts = [
    'Nomsa',
    'Lerato',
    'Busisiwe',
    'Zodwa',
    'Thandeka',
    'Mpho',
    'Vuyiswa',
    'Refilwe',
    'Palesa',
    'Nthabiseng',
  ];
  const lasts = ['Dlamini', 'Mokoena', 'Khumalo', 'Nkosi', 'Phiri', 'Tshabalala', 'Molefe', 'Banda', 'Mwale', 'Chirwa'];
  const crowd = Array.from({ length: 5000 }, (_, i) =>
    searchKeys(
      her(`p${i}`, `${firsts[i % 10]} ${lasts[Math.floor(i / 10) % 10]}`, {
        phone: `0700 ${String(i).padStart(6, '0')}`,
        babyNames: [firsts[(i * 7) % 10] ?? ''],
      }),
    ),
  );
  const typed = ['n', 'no', 'nomsa', 'nomsa dl', 'mokoena', '0123', 'K7Q', 'vuisua', 'zzz'];
  for (const text of typed) findPairs(crowd, text);
  const times = Array.from({ length: 5 }, () => typed.map((text) => timeOf(() => findPairs(crowd, text)))).flat();
  expect(times.sort((a, b) => a - b)[Math.floor(times.length / 2)]).toBeLessThan(20);
});

const timeOf = (work: () => unknown): number => {
  const from = performance.now();
  work();
  return performance.now() - from;
};
