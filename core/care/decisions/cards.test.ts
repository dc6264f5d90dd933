import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  cardGiven,
  cardId,
  cardRevoked,
  enrolled,
  exited,
  history,
  infantDied,
} from '@thari/testing/care';
import { thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { giveCard } from './give-card.ts';
import { pairStateFrom } from './pair-state.ts';
import { revokeCard } from './revoke-card.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('a card', () => {
  test('becomes hers, or her baby’s, and she may have several', () => {
    const second = cardGiven({ cardId: cardId(2) });
    expect(giveCard(given(), cardGiven().data, today)).toEqual(ok([cardGiven()]));
    expect(giveCard(given(cardGiven()), second.data, today)).toEqual(ok([second]));
    const babys = cardGiven({ about: thandi.id, givenOn: on('2026-02-01') });
    expect(giveCard(given(born()), babys.data, today)).toEqual(ok([babys]));
  });
  test('becomes nobody else’s, and is given once', () => {
    expect(giveCard(given(), cardGiven({ about: thandi.id }).data, today)).toEqual(refuse('infant-unknown'));
    expect(giveCard(given(cardGiven()), cardGiven().data, today)).toEqual(refuse('card-already-given'));
  });
  test('is not given to a baby who had died', () => {
    const late = cardGiven({ about: thandi.id, givenOn: on('2026-04-03') });
    expect(giveCard(given(born(), infantDied()), late.data, today)).toEqual(refuse('after-infant-death'));
  });
  test('is given and reported lost also after she left: it is how she is known when she comes back', () => {
    const away = exited({ exitedOn: on('2026-03-01') });
    const later = cardGiven({ givenOn: on('2026-03-02') });
    expect(giveCard(given(away), later.data, today)).toEqual(ok([later]));
    expect(revokeCard(given(cardGiven(), away), cardRevoked().data, today)).toEqual(ok([cardRevoked()]));
  });
});

describe('a card that was reported lost', () => {
  test('never counts again, not even for herself', () => {
    const pair = given(cardGiven(), cardRevoked());
    expect(giveCard(pair, cardGiven().data, today)).toEqual(refuse('card-revoked'));
    expect(revokeCard(pair, cardRevoked().data, today)).toEqual(refuse('card-revoked'));
  });
  test('was one of hers', () => {
    expect(revokeCard(given(), cardRevoked().data, today)).toEqual(refuse('card-unknown'));
    expect(revokeCard(given(cardGiven()), cardRevoked({ cardId: cardId(2) }).data, today)).toEqual(
      refuse('card-unknown'),
    );
  });
});
