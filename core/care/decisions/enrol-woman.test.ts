import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AnyDraft, consented, enrolled, history, withdrawn } from '@thari/testing/care';
import { eventId, nomsa } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { type EnrolWoman, enrolWoman } from './enrol-woman.ts';
import { pairStateFrom } from './pair-state.ts';
import { recordConsent } from './record-consent.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(...drafts));
const asked = (changes: Partial<EnrolWoman> = {}): EnrolWoman => ({
  ...enrolled().data,
  identity: { givenName: 'Nomsa' },
  consents: { record: true },
  ...changes,
});

describe('a woman who joins', () => {
  test('is enrolled, with her names apart and one answer for each question that she was asked', () => {
    const { givenName, familyName, phone } = nomsa;
    const identity = { givenName: ` ${givenName} `, familyName, phone, place: '  ' };
    const consents = { sms: false, record: true, 'home-visit': true };
    expect(enrolWoman(given(), asked({ identity, consents }), today)).toEqual(
      ok([
        { ...enrolled(), privatePart: { personId: nomsa.id, content: { givenName, familyName, phone } } },
        consented(),
        consented({ channel: 'sms', given: false }),
        consented({ channel: 'home-visit' }),
      ]),
    );
  });
  test.each([
    ['said no', { record: false }],
    ['was not asked', { sms: true }],
  ])('is not enrolled when she %s', (_, consents) => {
    expect(enrolWoman(given(), asked({ consents }), today)).toEqual(refuse('record-not-consented'));
  });
  test('needs a name to be called by', () => {
    expect(enrolWoman(given(), asked({ identity: { givenName: '  ' } }), today)).toEqual(refuse('name-missing'));
  });
  test('is enrolled on a record of her own, never on one that was used', () => {
    expect(enrolWoman(given(enrolled()), asked(), today)).toEqual(refuse('already-enrolled'));
    expect(enrolWoman(given(enrolled(), withdrawn(eventId(0))), asked(), today)).toEqual(refuse('already-enrolled'));
  });
  test('may not know when she was born', () => {
    const { bornOn: _, ...woman } = asked({ enrolledOn: on('1990-01-01') });
    expect(enrolWoman(given(), woman, today)).toMatchObject({ ok: true });
  });
});

describe('an answer about consent', () => {
  const no = consented({ given: false, decidedOn: on('2026-02-01') });

  test('is recorded, the other way round too', () => {
    expect(recordConsent(given(enrolled(), consented()), no.data, today)).toEqual(ok([no]));
  });
  test('is refused when that was her answer on that day already', () => {
    expect(recordConsent(given(enrolled(), consented()), consented().data, today)).toEqual(refuse('already-recorded'));
  });
  test('is recorded when she says yes again on another day, or changes her mind on the same', () => {
    const pair = given(enrolled(), consented(), no);
    expect(recordConsent(pair, consented({ decidedOn: on('2026-02-02') }).data, today)).toMatchObject({ ok: true });
    expect(recordConsent(pair, consented({ decidedOn: on('2026-02-01') }).data, today)).toMatchObject({ ok: true });
    expect(recordConsent(pair, { ...no.data, decidedOn: on('2026-02-02') }, today)).toMatchObject({ ok: true });
  });
  test('is refused when it is older than the one that counts: an old yes must not undo a newer no', () => {
    const late = consented({ decidedOn: on('2026-01-31') });
    expect(recordConsent(given(enrolled(), consented(), no), late.data, today)).toEqual(refuse('answered-since'));
    expect(recordConsent(given(enrolled(), no), consented({ channel: 'sms' }).data, today)).toMatchObject({ ok: true });
  });
});
