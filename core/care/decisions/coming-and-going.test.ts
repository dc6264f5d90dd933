import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import {
  type AnyDraft,
  born,
  consented,
  enrolled,
  exited,
  history,
  infantDied,
  motherDied,
  pregnancyLost,
  pregnancyRecorded,
  reassigned,
  returned,
  transferred,
} from '@thari/testing/care';
import { grace, maputsoeClinic } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { exitWoman } from './exit-woman.ts';
import { pairStateFrom } from './pair-state.ts';
import { reassignWoman } from './reassign-woman.ts';
import { returnWoman } from './return-woman.ts';
import { transferPair } from './transfer-pair.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(enrolled(), consented(), ...drafts));

describe('a transfer', () => {
  test('is recorded, and back again', () => {
    const back = transferred({ toSite: maputsoeClinic.id, transferredOn: on('2026-05-01') });
    expect(transferPair(given(), transferred().data, today)).toEqual(ok([transferred()]));
    expect(transferPair(given(transferred()), back.data, today)).toEqual(ok([back]));
  });
  test('is refused to the site where they are', () => {
    expect(transferPair(given(), transferred({ toSite: maputsoeClinic.id }).data, today)).toEqual(
      refuse('already-at-that-site'),
    );
    expect(transferPair(given(transferred()), transferred().data, today)).toEqual(refuse('already-at-that-site'));
  });
});

describe('a change of mentor mother', () => {
  test('is recorded, also when a transfer left nobody', () => {
    const toGrace = reassigned({ assignedTo: grace.id });
    expect(reassignWoman(given(), reassigned().data, today)).toEqual(ok([reassigned()]));
    expect(reassignWoman(given(transferred()), toGrace.data, today)).toEqual(ok([toGrace]));
  });
  test('is refused to the one who follows her', () => {
    expect(reassignWoman(given(), reassigned({ assignedTo: grace.id }).data, today)).toEqual(
      refuse('already-assigned'),
    );
    expect(reassignWoman(given(reassigned()), reassigned().data, today)).toEqual(refuse('already-assigned'));
  });
});

describe('an exit', () => {
  test('is recorded once', () => {
    expect(exitWoman(given(), exited().data, today)).toEqual(ok([exited()]));
    expect(exitWoman(given(exited()), exited().data, today)).toEqual(refuse('has-left'));
    const again = exited({ exitedOn: on('2026-05-20') });
    expect(exitWoman(given(exited(), returned()), again.data, today)).toEqual(ok([again]));
  });
  test('because she takes her consent back says so', () => {
    const exit = exited({ outcome: 'consent-withdrawn' });
    const no = consented({ given: false, decidedOn: exit.occurredOn });
    expect(exitWoman(given(), exit.data, today)).toEqual(ok([no, exit]));
    expect(exitWoman(given(no), exit.data, today)).toEqual(ok([exit]));
  });
  test('because of a death or a loss needs the death or the loss', () => {
    const died = exited({ outcome: 'mother-died' });
    const lost = exited({ outcome: 'pregnancy-loss' });
    expect(exitWoman(given(), died.data, today)).toEqual(refuse('death-not-recorded'));
    expect(exitWoman(given(motherDied()), died.data, today)).toEqual(ok([died]));
    expect(exitWoman(given(pregnancyRecorded()), lost.data, today)).toEqual(refuse('loss-not-recorded'));
    expect(exitWoman(given(pregnancyRecorded(), pregnancyLost()), lost.data, today)).toEqual(ok([lost]));
  });
});

describe('a return', () => {
  test('is recorded on the same record', () => {
    expect(returnWoman(given(exited()), returned().data, today)).toEqual(ok([returned()]));
  });
  test('is refused for a woman who has not left, or has returned', () => {
    expect(returnWoman(given(), returned().data, today)).toEqual(refuse('has-not-left'));
    expect(returnWoman(given(exited(), returned()), returned().data, today)).toEqual(refuse('has-not-left'));
  });
  test('is refused before the exit that it ends, be it the second', () => {
    const again = given(exited(), returned(), exited({ exitedOn: on('2026-05-20') }));
    expect(returnWoman(again, returned({ returnedOn: on('2026-05-19') }).data, today)).toEqual(refuse('before-exit'));
    expect(returnWoman(again, returned({ returnedOn: on('2026-05-20') }).data, today)).toMatchObject({ ok: true });
  });
  test('is refused until she says yes to her record', () => {
    const no = consented({ given: false, decidedOn: on('2026-04-20') });
    const yes = consented({ decidedOn: on('2026-05-04') });
    expect(returnWoman(given(no, exited()), returned().data, today)).toEqual(refuse('record-not-consented'));
    expect(returnWoman(given(no, exited(), yes), returned().data, today)).toMatchObject({ ok: true });
    const never = pairStateFrom(history(enrolled(), exited()));
    expect(returnWoman(never, returned().data, today)).toEqual(refuse('record-not-consented'));
  });
  test('of a baby whose mother died is recorded; where nobody is alive it is not', () => {
    expect(returnWoman(given(born(), motherDied(), exited()), returned().data, today)).toMatchObject({ ok: true });
    const nobody = given(born(), infantDied(), motherDied(), exited());
    expect(returnWoman(nobody, returned().data, today)).toEqual(refuse('nobody-in-care'));
  });
});
