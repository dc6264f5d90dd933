import { describe, expect, test } from 'vitest';
import { nextSorting, sortedRows } from './sorted-rows.ts';

const rows = [
  { name: 'Nomsa', visits: 3 },
  { name: 'Lerato', visits: 1 },
  { name: 'Busi', visits: 3 },
];
const columns = [
  { id: 'name' },
  { id: 'visits', order: (a: { visits: number }, b: { visits: number }) => a.visits - b.visits },
];
const names = (sorting: Parameters<typeof sortedRows>[2]) => sortedRows(rows, columns, sorting).map(({ name }) => name);

describe('the rows of a table', () => {
  test('stay as they came when nothing is asked for', () =>
    expect(names(undefined)).toEqual(['Nomsa', 'Lerato', 'Busi']));
  test('go up', () => expect(names({ column: 'visits', direction: 'ascending' })).toEqual(['Lerato', 'Nomsa', 'Busi']));
  test('go down, and equals keep their order', () =>
    expect(names({ column: 'visits', direction: 'descending' })).toEqual(['Nomsa', 'Busi', 'Lerato']));
  test('stay as they came where a column has no order', () =>
    expect(names({ column: 'name', direction: 'ascending' })).toEqual(['Nomsa', 'Lerato', 'Busi']));
});

describe('a tap on a column', () => {
  test('goes up first', () => expect(nextSorting(undefined, 'a')).toEqual({ column: 'a', direction: 'ascending' }));
  test('then down, then up again', () => {
    const down = nextSorting({ column: 'a', direction: 'ascending' }, 'a');
    expect(down.direction).toBe('descending');
    expect(nextSorting(down, 'a').direction).toBe('ascending');
  });
  test('goes up in a new column', () =>
    expect(nextSorting({ column: 'a', direction: 'ascending' }, 'b')).toEqual({ column: 'b', direction: 'ascending' }));
});
