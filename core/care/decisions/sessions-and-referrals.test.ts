import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  enrolled,
  exited,
  history,
  motherDied,
  referralClosed,
  referralMade,
  sessionHeld,
} from '@thari/testing/care';
import { nomsa, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { closeReferral } from './close-referral.ts';
import { holdSession } from './hold-session.ts';
import { makeReferral } from './make-referral.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('a session', () => {
  test('is recorded, with the note apart under her key', () => {
    const privatePart = { personId: nomsa.id, content: { note: 'Moved to her mother’s house.' } };
    const note = ' Moved to her mother’s house. ';
    expect(holdSession(given(), { ...sessionHeld().data, note }, today)).toEqual(
      ok([{ ...sessionHeld(), privatePart }]),
    );
  });
  test('without a note has nothing private', () => {
    expect(holdSession(given(), { ...sessionHeld().data, note: ' ' }, today)).toEqual(ok([sessionHeld()]));
    expect(holdSession(given(), sessionHeld().data, today)).toEqual(ok([sessionHeld()]));
  });
  test('is recorded after her death: it is then with whoever cares for the baby', () => {
    const session = sessionHeld({ heldOn: on('2026-05-01') });
    expect(holdSession(given(born(), motherDied()), session.data, today)).toEqual(ok([session]));
  });
  test('is refused when it was recorded already', () => {
    expect(holdSession(given(sessionHeld()), sessionHeld().data, today)).toEqual(refuse('session-already-recorded'));
  });
});

describe('a referral', () => {
  test('is recorded, of her or of her baby', () => {
    const babys = referralMade({ about: thandi.id });
    expect(makeReferral(given(), referralMade().data, today)).toEqual(ok([referralMade()]));
    expect(makeReferral(given(born()), babys.data, today)).toEqual(ok([babys]));
  });
  test('is refused for somebody else, or when it was made already', () => {
    expect(makeReferral(given(), referralMade({ about: thandi.id }).data, today)).toEqual(refuse('infant-unknown'));
    expect(makeReferral(given(referralMade()), referralMade().data, today)).toEqual(refuse('referral-already-made'));
  });
  test('is closed once, also after she left', () => {
    const { data } = referralClosed();
    const away = exited({ exitedOn: on('2026-03-01') });
    expect(closeReferral(given(referralMade(), away), data, today)).toEqual(ok([referralClosed()]));
    expect(closeReferral(given(referralMade(), referralClosed()), data, today)).toEqual(
      refuse('referral-already-closed'),
    );
    expect(closeReferral(given(), data, today)).toEqual(refuse('referral-unknown'));
  });
});
