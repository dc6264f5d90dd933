import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AnyDraft, born, enrolled, history, pregnancyLost, pregnancyRecorded } from '@thari/testing/care';
import { nomsa, pregnancyId, sipho, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { recordBirth } from './record-birth.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));
const first = born().data;
const second = born({ infantId: sipho.id, sex: 'male', birthOrder: 2 }).data;

describe('a birth', () => {
  test('is recorded with the baby’s name under the baby’s own key', () => {
    const babies = [{ ...first, givenName: 'Thandi' }];
    const privatePart = { personId: thandi.id, content: { givenName: 'Thandi' } };
    expect(recordBirth(given(pregnancyRecorded()), { pregnancyId: pregnancyId(), babies }, today)).toEqual(
      ok([{ ...born({ pregnancyId: pregnancyId() }), privatePart }]),
    );
  });
  test('of twins is two entries, on two days if midnight lies between; a baby without a name yet has no private part', () => {
    const babies = [first, { ...second, bornOn: on('2026-01-16'), givenName: ' ' }];
    expect(recordBirth(given(), { babies }, today)).toEqual(
      ok([born(), born({ ...second, bornOn: on('2026-01-16') })]),
    );
  });
  test('of a second twin may be told later', () => {
    const pair = given(pregnancyRecorded(), born({ pregnancyId: pregnancyId() }));
    expect(recordBirth(pair, { pregnancyId: pregnancyId(), babies: [second] }, today)).toMatchObject({ ok: true });
  });
  test('needs a baby', () => {
    expect(recordBirth(given(), { babies: [] }, today)).toEqual(refuse('no-baby'));
  });
  test('is refused for a baby that is there already, or is the mother', () => {
    expect(recordBirth(given(born()), { babies: [first] }, today)).toEqual(refuse('infant-already-recorded'));
    expect(recordBirth(given(), { babies: [first, { ...second, infantId: thandi.id }] }, today)).toEqual(
      refuse('infant-already-recorded'),
    );
    expect(recordBirth(given(), { babies: [{ ...first, infantId: nomsa.id }] }, today)).toEqual(
      refuse('infant-already-recorded'),
    );
  });
  test('is refused for a second first-born of the same pregnancy or of the same day, as when it was entered twice', () => {
    const again = { ...second, birthOrder: 1 };
    const other = { ...again, bornOn: on('2026-01-17') };
    const followed = given(pregnancyRecorded(), born({ pregnancyId: pregnancyId() }));
    expect(recordBirth(followed, { pregnancyId: pregnancyId(), babies: [other] }, today)).toEqual(
      refuse('birth-order-taken'),
    );
    expect(recordBirth(given(born()), { babies: [again] }, today)).toEqual(refuse('birth-order-taken'));
    expect(recordBirth(given(), { babies: [first, again] }, today)).toEqual(refuse('birth-order-taken'));
    expect(recordBirth(given(born()), { babies: [other] }, today)).toMatchObject({ ok: true });
    expect(recordBirth(followed, { babies: [again] }, today)).toMatchObject({ ok: true });
  });
  test('is refused where one baby of two cannot be: both or neither', () => {
    const tomorrow = { ...second, bornOn: on('2026-06-02') };
    expect(recordBirth(given(), { babies: [first, tomorrow] }, today)).toEqual(refuse('in-the-future'));
  });
  test('is refused for a pregnancy that was lost or is not known here', () => {
    const command = { pregnancyId: pregnancyId(), babies: [first] };
    expect(recordBirth(given(pregnancyRecorded(), pregnancyLost()), command, today)).toEqual(refuse('pregnancy-ended'));
    expect(recordBirth(given(), command, today)).toEqual(refuse('pregnancy-unknown'));
  });
});
