import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  antiretroviralsStarted,
  born,
  enrolled,
  history,
  sampleTaken,
  statusLearned,
  viralLoadReceived,
  viralLoadTaken,
} from '@thari/testing/care';
import { sampleId } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { learnStatus } from './learn-status.ts';
import { pairStateFrom } from './pair-state.ts';
import { receiveViralLoadResult } from './receive-viral-load-result.ts';
import { startAntiretrovirals } from './start-antiretrovirals.ts';
import { takeViralLoadSample } from './take-viral-load-sample.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(...drafts));
const negative = enrolled({ status: 'negative', statusKnown: 'not-applicable' });

describe('the start of treatment', () => {
  test('is recorded, before she joined too', () => {
    expect(startAntiretrovirals(given(enrolled()), antiretroviralsStarted().data, today)).toEqual(
      ok([antiretroviralsStarted()]),
    );
  });
  test('is refused a second time', () => {
    expect(
      startAntiretrovirals(given(enrolled(), antiretroviralsStarted()), antiretroviralsStarted().data, today),
    ).toEqual(refuse('already-started'));
  });
  test('is refused for a woman who is not known to be positive, until she learns it', () => {
    expect(startAntiretrovirals(given(negative), antiretroviralsStarted().data, today)).toEqual(
      refuse('status-not-positive'),
    );
    expect(startAntiretrovirals(given(negative, statusLearned()), antiretroviralsStarted().data, today)).toMatchObject({
      ok: true,
    });
  });
});

describe('her own test', () => {
  test('is recorded, and again on another day', () => {
    const test = statusLearned({ status: 'negative' });
    expect(learnStatus(given(negative), test.data, today)).toEqual(ok([test]));
    expect(learnStatus(given(negative, test), { ...test.data, testedOn: on('2026-03-01') }, today)).toMatchObject({
      ok: true,
    });
  });
  test('is refused when it was recorded already, or says nothing', () => {
    const test = statusLearned({ status: 'negative' });
    expect(learnStatus(given(negative, test), test.data, today)).toEqual(refuse('already-recorded'));
    expect(learnStatus(given(negative), statusLearned({ status: 'unknown' }).data, today)).toEqual(
      refuse('nothing-learned'),
    );
  });
  test.each(['positive', 'negative'] as const)(
    'is refused as %s for a woman known to be positive: that is a correction',
    (status) => {
      expect(learnStatus(given(enrolled()), statusLearned({ status }).data, today)).toEqual(refuse('already-positive'));
    },
  );
});

describe('her sample', () => {
  test('is recorded', () => {
    expect(takeViralLoadSample(given(enrolled()), viralLoadTaken().data, today)).toEqual(ok([viralLoadTaken()]));
  });
  test('is refused when its id is used, be it for a baby', () => {
    expect(takeViralLoadSample(given(enrolled(), viralLoadTaken()), viralLoadTaken().data, today)).toEqual(
      refuse('sample-already-recorded'),
    );
    const pair = given(enrolled(), born(), sampleTaken());
    expect(takeViralLoadSample(pair, viralLoadTaken({ sampleId: sampleId() }).data, today)).toEqual(
      refuse('sample-already-recorded'),
    );
  });
  test('is refused for a woman who is not known to be positive', () => {
    expect(takeViralLoadSample(given(negative), viralLoadTaken().data, today)).toEqual(refuse('status-not-positive'));
  });
});

describe('her count', () => {
  const taken = given(enrolled(), viralLoadTaken());
  const measured = viralLoadReceived({ outcome: 'measured', copies: 0, qualifier: 'exactly' });

  test('is recorded, as a number or as below detection', () => {
    expect(receiveViralLoadResult(taken, viralLoadReceived().data, today)).toEqual(ok([viralLoadReceived()]));
    expect(receiveViralLoadResult(taken, measured.data, today)).toEqual(ok([measured]));
  });
  test('has a number when it was measured, and none when it was not', () => {
    expect(receiveViralLoadResult(taken, viralLoadReceived({ outcome: 'measured' }).data, today)).toEqual(
      refuse('copies-missing'),
    );
    expect(receiveViralLoadResult(taken, viralLoadReceived({ copies: 40 }).data, today)).toEqual(
      refuse('copies-not-measured'),
    );
    expect(
      receiveViralLoadResult(taken, viralLoadReceived({ outcome: 'rejected', qualifier: 'less-than' }).data, today),
    ).toEqual(refuse('copies-not-measured'));
  });
  test('is refused a second time, and for a sample that is not known here or is the baby’s', () => {
    expect(
      receiveViralLoadResult(given(enrolled(), viralLoadTaken(), viralLoadReceived()), measured.data, today),
    ).toEqual(refuse('result-already-recorded'));
    expect(receiveViralLoadResult(given(enrolled()), measured.data, today)).toEqual(refuse('sample-unknown'));
    const pair = given(enrolled(), born(), sampleTaken());
    expect(receiveViralLoadResult(pair, { ...measured.data, sampleId: sampleId() }, today)).toEqual(
      refuse('sample-unknown'),
    );
  });
});
