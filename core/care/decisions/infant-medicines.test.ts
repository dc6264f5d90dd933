import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import { type AnyDraft, born, cotrimoxazoleGiven, enrolled, history, prophylaxisGiven } from '@thari/testing/care';
import { sipho } from '@thari/testing/cast';
import { expect, test } from 'vitest';
import { giveCotrimoxazole } from './give-cotrimoxazole.ts';
import { giveProphylaxis } from './give-prophylaxis.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), born(), ...drafts));
const later = on('2026-03-01');

test('protective medicine is recorded: the first supply, and those after it', () => {
  expect(giveProphylaxis(given(), prophylaxisGiven().data, today)).toEqual(ok([prophylaxisGiven()]));
  const next = prophylaxisGiven({ givenOn: later, first: false });
  expect(giveProphylaxis(given(prophylaxisGiven()), next.data, today)).toEqual(ok([next]));
});
test('protective medicine may have been begun elsewhere', () => {
  expect(giveProphylaxis(given(), prophylaxisGiven({ first: false }).data, today)).toMatchObject({ ok: true });
});
test('protective medicine is refused when it was recorded already, or when it was not the first', () => {
  expect(giveProphylaxis(given(prophylaxisGiven()), prophylaxisGiven().data, today)).toEqual(
    refuse('already-recorded'),
  );
  const firstAgain = prophylaxisGiven({ givenOn: later });
  expect(giveProphylaxis(given(prophylaxisGiven()), firstAgain.data, today)).toEqual(refuse('not-the-first'));
  expect(giveProphylaxis(given(cotrimoxazoleGiven()), firstAgain.data, today)).toMatchObject({ ok: true });
});

test('co-trimoxazole is recorded: the first supply, and those after it', () => {
  expect(giveCotrimoxazole(given(), cotrimoxazoleGiven().data, today)).toEqual(ok([cotrimoxazoleGiven()]));
  const next = cotrimoxazoleGiven({ givenOn: later, first: false });
  expect(giveCotrimoxazole(given(cotrimoxazoleGiven()), next.data, today)).toEqual(ok([next]));
});
test('co-trimoxazole is refused when it was recorded already, or when it was not the first', () => {
  expect(giveCotrimoxazole(given(cotrimoxazoleGiven()), cotrimoxazoleGiven().data, today)).toEqual(
    refuse('already-recorded'),
  );
  const firstAgain = cotrimoxazoleGiven({ givenOn: later });
  expect(giveCotrimoxazole(given(cotrimoxazoleGiven()), firstAgain.data, today)).toEqual(refuse('not-the-first'));
  expect(giveCotrimoxazole(given(prophylaxisGiven()), firstAgain.data, today)).toMatchObject({ ok: true });
});

test.each([
  [giveProphylaxis, prophylaxisGiven],
  [giveCotrimoxazole, cotrimoxazoleGiven],
] as const)('a baby who is not known here gets nothing', (give, supply) => {
  const { data } = supply({ infantId: sipho.id });
  expect(give(given(), data as never, today)).toEqual(refuse('infant-unknown'));
});
