import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  breastfeedingRestarted,
  breastfeedingStopped,
  enrolled,
  history,
} from '@thari/testing/care';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { restartBreastfeeding } from './restart-breastfeeding.ts';
import { stopBreastfeeding } from './stop-breastfeeding.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('the last breastfeed', () => {
  test.each(['breastfed', 'not-recorded'] as const)('is recorded for a baby who was %s', (feeding) => {
    const pair = given(born({ feeding }));
    expect(stopBreastfeeding(pair, breastfeedingStopped().data, today)).toEqual(ok([breastfeedingStopped()]));
  });
  test('is refused for a baby who never was, has stopped, or is not known here', () => {
    const { data } = breastfeedingStopped();
    expect(stopBreastfeeding(given(born({ feeding: 'never-breastfed' })), data, today)).toEqual(
      refuse('never-breastfed'),
    );
    expect(stopBreastfeeding(given(born(), breastfeedingStopped()), data, today)).toEqual(refuse('already-stopped'));
    expect(stopBreastfeeding(given(), data, today)).toEqual(refuse('infant-unknown'));
  });
});

describe('breastfeeding begun again', () => {
  test('is recorded after it stopped', () => {
    const pair = given(born(), breastfeedingStopped());
    expect(restartBreastfeeding(pair, breastfeedingRestarted().data, today)).toEqual(ok([breastfeedingRestarted()]));
  });
  test.each(['never-breastfed', 'not-recorded'] as const)(
    'is recorded for a baby who was %s: exposure begins with it',
    (feeding) => {
      expect(restartBreastfeeding(given(born({ feeding })), breastfeedingRestarted().data, today)).toMatchObject({
        ok: true,
      });
    },
  );
  test('is refused for a baby who is at the breast, or is not known here', () => {
    const { data } = breastfeedingRestarted();
    const again = given(born(), breastfeedingStopped(), breastfeedingRestarted());
    expect(restartBreastfeeding(given(born()), data, today)).toEqual(refuse('already-breastfed'));
    expect(restartBreastfeeding(again, data, today)).toEqual(refuse('already-breastfed'));
    expect(restartBreastfeeding(given(), data, today)).toEqual(refuse('infant-unknown'));
  });
});
