import { calendarDate as on } from '@thari/kernel/calendar-date';
import { busi, lerato, sisterDube } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { caseloadOf, rowOf, visit } from '../rows-for-tests.ts';
import { peopleView } from './people-view.ts';

const nomsas = rowOf();
const busis = rowOf(
  { visits: [visit({ dueOn: on('2026-03-02'), status: 'missed' })] },
  { pairId: busi.pair, name: 'Busi', code: '01BC-DFGH', worker: { id: sisterDube.id, name: sisterDube.name } },
);
const leratos = rowOf({ hasLeft: true }, { pairId: lerato.pair, name: 'Lérato' });
const caseload = caseloadOf(nomsas, leratos, busis);
const names = (query: Record<string, string>) => peopleView(caseload, query, en).map(({ name }) => name);

describe('the list', () => {
  test('is in the order of names, without those who left', () => {
    expect(names({})).toEqual(['Busi', 'Nomsa']);
    expect(names({ left: 'yes' })).toEqual(['Busi', 'Lérato', 'Nomsa']);
  });
  test('is narrowed to one mentor', () => {
    expect(names({ worker: sisterDube.id })).toEqual(['Busi']);
  });
  test.each(['nom', ' NOM ', 'nóm', 'k7q2', 'K7Q2 m9', 'thandi'])('finds Nomsa by "%s"', (find) => {
    expect(names({ find })).toContain('Nomsa');
  });
  test('forgives O for 0 and L for 1 in a code', () => {
    expect(names({ find: 'olbc' })).toEqual(['Busi']);
  });
  test('finds nobody by what nobody is called', () => {
    expect(names({ find: 'xyz' })).toEqual([]);
  });
});

describe('a line', () => {
  test('says the baby’s age, when she was seen and what comes next', () => {
    expect(peopleView(caseloadOf(nomsas), {}, en)[0]).toMatchObject({
      babies: ['Thandi, 7 weeks'],
      seen: '20 February',
      next: { kind: 'neutral', text: 'nothing planned' },
      worker: 'Grace',
    });
    expect(peopleView(caseloadOf(busis), {}, en)[0]?.next).toMatchObject({ kind: 'late', text: '8 days late' });
  });
  test('is silent about babies after a loss', () => {
    const bereaved = rowOf({ bereaved: true, babies: [], expectedOn: on('2026-05-01') });
    expect(peopleView(caseloadOf(bereaved), {}, en)[0]?.babies).toEqual([]);
  });
});
