import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  enrolled,
  exited,
  history,
  infantDied,
  motherDied,
  prophylaxisGiven,
  sampleTaken,
  sessionHeld,
} from '@thari/testing/care';
import { sipho } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateFrom } from './pair-state.ts';
import { recordInfantDeath } from './record-infant-death.ts';
import { recordMotherDeath } from './record-mother-death.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('the death of a baby', () => {
  test('is recorded, whatever is dated after it and wherever they are: nobody may ask after the baby again', () => {
    const pair = given(born(), prophylaxisGiven({ givenOn: on('2026-05-01') }), sampleTaken(), exited());
    expect(recordInfantDeath(pair, infantDied().data, today)).toEqual(ok([infantDied()]));
  });
  test('is refused when it was told already, on whatever day', () => {
    const pair = given(born(), infantDied());
    expect(recordInfantDeath(pair, infantDied().data, today)).toEqual(refuse('already-died'));
    expect(recordInfantDeath(pair, infantDied({ diedOn: on('2026-04-03') }).data, today)).toEqual(
      refuse('already-died'),
    );
  });
  test('of one twin leaves the other', () => {
    const pair = given(born(), born({ infantId: sipho.id, birthOrder: 2 }), infantDied());
    expect(recordInfantDeath(pair, infantDied({ infantId: sipho.id }).data, today)).toMatchObject({ ok: true });
  });
  test('is refused for a baby who is not known here', () => {
    expect(recordInfantDeath(given(), infantDied().data, today)).toEqual(refuse('infant-unknown'));
  });
});

describe('the death of a mother', () => {
  test('is recorded, whatever is dated after it and also when she had left', () => {
    const pair = given(born(), sessionHeld({ heldOn: on('2026-05-01') }), exited());
    expect(recordMotherDeath(pair, motherDied().data, today)).toEqual(ok([motherDied()]));
  });
  test('is refused when it was told already', () => {
    expect(recordMotherDeath(given(motherDied()), motherDied().data, today)).toEqual(refuse('already-died'));
  });
});
