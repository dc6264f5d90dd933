import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  enrolled,
  exited,
  history,
  infantDied,
  resultGiven,
  resultReceived,
  sampleTaken,
  viralLoadTaken,
} from '@thari/testing/care';
import { sampleId, sipho, viralLoadId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { giveInfantResult } from './give-infant-result.ts';
import { pairStateFrom } from './pair-state.ts';
import { receiveInfantResult } from './receive-infant-result.ts';
import { takeInfantSample } from './take-infant-sample.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), ...drafts));

describe('taking a sample from a baby', () => {
  test('is recorded', () => {
    expect(takeInfantSample(given(born()), sampleTaken().data, today)).toEqual(ok([sampleTaken()]));
  });
  test('is refused when it was already recorded, as when a form is sent twice', () => {
    expect(takeInfantSample(given(born(), sampleTaken()), sampleTaken().data, today)).toEqual(
      refuse('sample-already-recorded'),
    );
  });
  test('is refused for a baby who is not known here', () => {
    expect(takeInfantSample(given(born()), sampleTaken({ infantId: sipho.id }).data, today)).toEqual(
      refuse('infant-unknown'),
    );
  });
});

describe('the answer to a sample', () => {
  test('is recorded, also after the baby died or they left: an answer is often late', () => {
    const pair = given(
      born(),
      sampleTaken(),
      infantDied({ diedOn: on('2026-03-01') }),
      exited({ exitedOn: on('2026-03-02') }),
    );
    expect(receiveInfantResult(pair, resultReceived().data, today)).toEqual(ok([resultReceived()]));
  });
  test('is refused when there is one, the same or another: a changed word of the laboratory is a correction', () => {
    const pair = given(born(), sampleTaken(), resultReceived());
    expect(receiveInfantResult(pair, resultReceived().data, today)).toEqual(refuse('result-already-recorded'));
    expect(receiveInfantResult(pair, resultReceived({ result: 'positive' }).data, today)).toEqual(
      refuse('result-already-recorded'),
    );
  });
  test('is refused for a sample that is not known here, or is the mother’s', () => {
    expect(receiveInfantResult(given(born()), resultReceived().data, today)).toEqual(refuse('sample-unknown'));
    const hers = resultReceived({ sampleId: viralLoadId() });
    expect(receiveInfantResult(given(viralLoadTaken()), hers.data, today)).toEqual(refuse('sample-unknown'));
  });
});

describe('telling the family', () => {
  const answered = [born(), sampleTaken(), resultReceived()];

  test('is recorded', () => {
    expect(giveInfantResult(given(...answered), resultGiven().data, today)).toEqual(ok([resultGiven()]));
  });
  test('is refused before there is an answer', () => {
    expect(giveInfantResult(given(born(), sampleTaken()), resultGiven().data, today)).toEqual(refuse('no-result-yet'));
    const other = sampleTaken({ sampleId: sampleId(2) });
    expect(giveInfantResult(given(...answered, other), resultGiven({ sampleId: sampleId(2) }).data, today)).toEqual(
      refuse('no-result-yet'),
    );
  });
  test('is refused a second time', () => {
    expect(giveInfantResult(given(...answered, resultGiven()), resultGiven().data, today)).toEqual(
      refuse('result-already-given'),
    );
  });
});
