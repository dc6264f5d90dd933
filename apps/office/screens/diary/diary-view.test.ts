import { calendarDate as on } from '@thari/kernel/calendar-date';
import { busi, sisterDube } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { caseloadOf, rowOf, visit } from '../rows-for-tests.ts';
import { diaryView } from './diary-view.ts';

const item = {
  what: 'baby-check',
  about: 'thandi',
  rule: 'infant-tests',
  priority: 'a',
  fromOn: on('2026-02-26'),
  dueOn: on('2026-03-05'),
  lateAfterOn: on('2026-03-07'),
  lastOn: undefined,
} as const;

describe('a woman who did not come', () => {
  const missed = rowOf({ visits: [visit({ dueOn: on('2026-03-02'), status: 'missed', attempts: 2 })] });
  const { sections } = diaryView(caseloadOf(missed), undefined, en);

  test('stands first, with the days since she was expected and how often she was looked for', () => {
    expect(sections.missed).toMatchObject([
      { name: 'Nomsa', when: '8 days', what: ['did not come on 2 March'], tracing: 'tried twice' },
    ]);
    expect(sections.late).toEqual([]);
  });
  test('is told apart from one of whom nobody wrote whether she came', () => {
    const unsaid = rowOf({ visits: [visit({ dueOn: on('2026-03-02') })] });
    expect(diaryView(caseloadOf(unsaid), undefined, en).sections.missed[0]).toMatchObject({
      what: ['no word whether she came on 2 March'],
      tracing: 'not looked for yet',
    });
  });
});

test('who is expected today stands there with her hour and in neutral words', () => {
  const expected = rowOf({ visits: [visit({ time: '09:30', reasons: ['her-check'] })], items: [item] });
  expect(diaryView(caseloadOf(expected), undefined, en).sections.today).toMatchObject([
    { when: '09:30', what: ['her own check', 'baby’s check'], tracing: '' },
  ]);
});

test('something late without a visit counts its days from the last day in time', () => {
  expect(diaryView(caseloadOf(rowOf({ items: [item] })), undefined, en).sections.late).toMatchObject([
    { when: '3 days late', what: ['baby’s check'], tracing: '' },
  ]);
});

test('what is coming says the day', () => {
  const soon = rowOf({ visits: [visit({ dueOn: on('2026-03-12'), time: '10:00' })] });
  expect(diaryView(caseloadOf(soon), undefined, en).sections.coming[0]?.when).toBe('Thu 12 March, 10:00');
});

describe('the mentors', () => {
  const hers = rowOf({ items: [item] });
  const others = rowOf(
    { assignedTo: sisterDube.id },
    { pairId: busi.pair, worker: { id: sisterDube.id, name: sisterDube.name } },
  );
  const left = rowOf({ hasLeft: true }, { pairId: 'left' });
  const nobodys = rowOf({ assignedTo: '' }, { pairId: 'nobody', worker: { id: '', name: '' } });

  test('are counted each, with who has left not among them, and those whom nobody follows on a line', () => {
    expect(diaryView(caseloadOf(others, hers, left, nobodys), undefined, en).workers).toMatchObject([
      { name: 'Grace', women: 1, late: 1, today: 0, coming: 0 },
      { name: 'Sister Dube', women: 1, late: 0 },
      { name: 'nobody yet', women: 1 },
    ]);
  });
  test('a filter narrows the lists and leaves the counts', () => {
    const view = diaryView(caseloadOf(others, hers), sisterDube.id, en);
    expect(view.sections.late).toEqual([]);
    expect(view.workers[0]).toMatchObject({ name: 'Grace', late: 1 });
  });
});
