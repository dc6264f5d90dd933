import { addDays, calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  dueDateRevised,
  enrolled,
  exited,
  history,
  motherDied,
  pregnancyLost,
  pregnancyRecorded,
} from '@thari/testing/care';
import { pregnancyId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { recordPregnancy } from './record-pregnancy.ts';
import { recordPregnancyLoss } from './record-pregnancy-loss.ts';
import { reviseDueDate } from './revise-due-date.ts';

const today = on('2025-12-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));
const birth = born({ pregnancyId: pregnancyId() });

describe('a pregnancy', () => {
  const next = pregnancyRecorded({ pregnancyId: pregnancyId(2), dueOn: on('2026-08-01') });

  test('is recorded on the day the programme hears of it', () => {
    expect(recordPregnancy(given(), pregnancyRecorded().data, today)).toEqual(
      ok([{ ...pregnancyRecorded(), occurredOn: today }]),
    );
  });
  test('is refused when it was already recorded, as when a form is sent twice', () => {
    expect(recordPregnancy(given(pregnancyRecorded(), pregnancyLost()), pregnancyRecorded().data, today)).toEqual(
      refuse('pregnancy-already-recorded'),
    );
  });
  test('is refused while another goes on', () => {
    expect(recordPregnancy(given(pregnancyRecorded()), next.data, today)).toEqual(refuse('already-pregnant'));
  });
  test.each([
    ['lost', pregnancyLost()],
    ['ended in a birth', birth],
  ])('is recorded after one that %s', (_, end) => {
    expect(recordPregnancy(given(pregnancyRecorded(), end), next.data, today)).toMatchObject({ ok: true });
  });
  test('is recorded when one that nobody closed is more than six weeks past its due date', () => {
    const pair = given(pregnancyRecorded({ dueOn: on('2025-10-20') }));
    expect(recordPregnancy(pair, next.data, today)).toEqual(refuse('already-pregnant'));
    expect(recordPregnancy(pair, next.data, addDays(today, 1))).toMatchObject({ ok: true });
  });
  test('is refused when she has died or has left', () => {
    expect(recordPregnancy(given(motherDied()), next.data, today)).toEqual(refuse('after-her-death'));
    const away = given(exited({ exitedOn: on('2025-11-30') }));
    expect(recordPregnancy(away, next.data, on('2025-11-30'))).toMatchObject({ ok: true });
    expect(recordPregnancy(away, next.data, today)).toEqual(refuse('after-exit'));
  });
});

describe('a due date', () => {
  test('moves', () => {
    expect(reviseDueDate(given(pregnancyRecorded()), dueDateRevised().data, today)).toEqual(ok([dueDateRevised()]));
  });
  test('is refused when it does not move; the same day from a better source is news', () => {
    const pair = given(pregnancyRecorded(), dueDateRevised());
    expect(reviseDueDate(pair, dueDateRevised().data, today)).toEqual(refuse('nothing-changed'));
    expect(reviseDueDate(pair, dueDateRevised({ dueDateFrom: 'told-by-facility' }).data, today)).toMatchObject({
      ok: true,
    });
    expect(reviseDueDate(pair, dueDateRevised({ dueOn: on('2026-01-28') }).data, today)).toMatchObject({ ok: true });
  });
  test.each([
    ['lost', pregnancyLost()],
    ['ended in a birth', birth],
  ])('is refused for a pregnancy that %s', (_, end) => {
    expect(reviseDueDate(given(pregnancyRecorded(), end), dueDateRevised().data, today)).toEqual(
      refuse('pregnancy-ended'),
    );
  });
  test('is refused for a pregnancy that is not known here', () => {
    expect(reviseDueDate(given(), dueDateRevised().data, today)).toEqual(refuse('pregnancy-unknown'));
  });
});

describe('a loss', () => {
  test('is recorded, also after she left', () => {
    expect(
      recordPregnancyLoss(
        given(pregnancyRecorded(), exited({ exitedOn: on('2025-11-01') })),
        pregnancyLost().data,
        today,
      ),
    ).toEqual(ok([pregnancyLost()]));
  });
  test.each([
    ['was lost', pregnancyLost()],
    ['ended in a birth', birth],
  ])('is refused for a pregnancy that already %s', (_, end) => {
    expect(recordPregnancyLoss(given(pregnancyRecorded(), end), pregnancyLost().data, today)).toEqual(
      refuse('pregnancy-ended'),
    );
  });
  test('is refused for a pregnancy that is not known here', () => {
    expect(recordPregnancyLoss(given(), pregnancyLost().data, today)).toEqual(refuse('pregnancy-unknown'));
  });
});
