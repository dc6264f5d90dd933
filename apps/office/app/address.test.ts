import { allIndicators } from '@thari/indicators/all-indicators';
import { nomsa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { addressFrom, asking, opaqueKey, pathOf } from './address.ts';

describe('an address', () => {
  test.each([
    '/diary?site=a&worker=b',
    '/people?find=Nom',
    `/people/${nomsa.pair}`,
    '/numbers/k3f?period=days',
    '/team',
    '/sheet?day=2026-03-10',
  ])('%s leads to a page and back to itself', (path) => {
    const url = new URL(path, 'http://desk');
    expect(pathOf(addressFrom(url.pathname, url.search))).toBe(path);
  });
  test('nothing is the diary', () => {
    expect(addressFrom('/', '').place).toEqual({ at: 'diary' });
  });
  test.each(['/money', '/people/Nomsa', '/diary/today', '/numbers/a/b'])('%s is nowhere', (path) => {
    expect(addressFrom(path, '').place).toEqual({ at: 'nowhere' });
  });
  test('asking differently keeps the rest, and an empty answer takes a question away', () => {
    const address = addressFrom('/diary', '?site=a&worker=b');
    expect(pathOf(asking(address, { worker: 'c' }))).toBe('/diary?site=a&worker=c');
    expect(pathOf(asking(address, { worker: '' }))).toBe('/diary?site=a');
  });
});

test('the name of a number never stands in an address, and no two share a key', () => {
  const names = allIndicators.flatMap(({ id, bands }) => [id, ...Object.keys(bands).map((band) => `${id} ${band}`)]);
  const keys = names.map(opaqueKey);
  expect(new Set(keys).size).toBe(names.length);
  expect(keys.filter((key) => !/^[0-9a-z]{1,8}$/.test(key))).toEqual([]);
});
