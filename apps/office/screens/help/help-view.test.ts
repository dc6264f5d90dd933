import type { NeedsHelp } from '@thari/contract/office/desk';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { nomsa } from '@thari/testing/cast';
import { expect, test } from 'vitest';
import { en } from '../../words/en.ts';
import { helpView } from './help-view.ts';

const entry = {
  id: nomsa.id,
  receivedAt: '2026-03-09T08:05:00.000Z',
  reason: 'dated-in-the-future',
  type: 'InfantSampleTaken',
  worker: 'Grace',
  code: 'K7Q2-M9FX',
};
const lines = (change: Partial<NeedsHelp['entries'][number]> = {}) =>
  helpView({ entries: [{ ...entry, ...change }] }, on('2026-03-10'), en);

test('an entry says in plain words what it is, what helps, and whose phone it came from', () => {
  expect(lines()).toMatchObject([
    { type: 'Baby’s check: sample taken', reason: en.help.reasons['dated-in-the-future'], worker: 'Grace' },
  ]);
});
test('what this page does not know is still shown', () => {
  expect(lines({ type: 'constructor', reason: 'toString', worker: '', code: null })).toMatchObject([
    { type: en.help.unknownType, reason: en.help.unknownReason, worker: 'somebody', code: 'not known' },
  ]);
});
