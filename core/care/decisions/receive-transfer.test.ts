import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AnyDraft, enrolled, history, transferReceived, transferred } from '@thari/testing/care';
import { grace, maputsoeClinic } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { receiveTransfer } from './receive-transfer.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('a woman who was sent to another site', () => {
  test('has arrived when that site says so, once', () => {
    expect(receiveTransfer(given(transferred()), transferReceived().data, today)).toEqual(ok([transferReceived()]));
    expect(receiveTransfer(given(transferred(), transferReceived()), transferReceived().data, today)).toEqual(
      refuse('transfer-already-received'),
    );
  });
  test('has not arrived where nobody sent her', () => {
    expect(receiveTransfer(given(), transferReceived().data, today)).toEqual(refuse('not-sent-there'));
    const elsewhere = transferReceived({ atSite: maputsoeClinic.id });
    expect(receiveTransfer(given(transferred()), elsewhere.data, today)).toEqual(refuse('not-sent-there'));
  });
  test.each([
    ['the day before she was sent', '2026-04-09', 'before-transfer'],
    ['on that day', '2026-04-10', undefined],
    ['the day after', '2026-04-11', undefined],
    ['tomorrow', '2026-06-02', 'in-the-future'],
  ])('%s: %s', (_, day, reason) => {
    const answer = receiveTransfer(given(transferred()), transferReceived({ receivedOn: on(day) }).data, today);
    expect(answer.ok ? undefined : answer.reason).toBe(reason);
  });
  test('is followed by whoever received her', () => {
    const pair = given(transferred(), transferReceived({ assignedTo: grace.id }));
    expect(pair.woman.assignedTo).toBe(grace.id);
  });
  test('may be sent on again, and arrives again', () => {
    const back = transferred({ toSite: maputsoeClinic.id, transferredOn: on('2026-05-01') });
    const pair = given(transferred(), transferReceived(), back);
    const again = transferReceived({ atSite: maputsoeClinic.id, receivedOn: on('2026-05-03') });
    expect(receiveTransfer(pair, again.data, today)).toEqual(ok([again]));
  });
});
