import { calendarDate as on } from '@thari/kernel/calendar-date';
import {
  type AnyDraft,
  appointmentBooked,
  appointmentKept,
  born,
  breastfeedingStopped,
  consented,
  corrected,
  enrolled,
  exited,
  history,
  infantDied,
  read,
  reassigned,
  returned,
  sampleTaken,
  sessionHeld,
  statusLearned,
  stream,
  transferred,
  withdrawn,
} from '@thari/testing/care';
import {
  appointmentId,
  eventId,
  grace,
  hlotseHospital,
  maputsoeClinic,
  sampleId,
  sisterDube,
  thandi,
} from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { pairStateAfter, pairStateFrom } from './pair-state.ts';

const given = (...drafts: readonly AnyDraft[]) => pairStateFrom(history(...drafts));

describe('what the decisions know of a pair', () => {
  test('is nothing before anything was recorded', () => {
    expect(given()).toMatchObject({ entries: [], woman: { enrolment: undefined, status: 'unknown' } });
  });
  test('leaves out what was withdrawn, but keeps the entry, so that it can be named', () => {
    const pair = given(enrolled(), born(), withdrawn(eventId(1)));
    expect(pair.infants.size).toBe(0);
    expect(pair.entries.map(({ type }) => type)).toEqual(['WomanEnrolled', 'InfantBorn']);
  });
  test('is what a correction says', () => {
    const { infantId, ...birth } = born({ bornOn: on('2026-01-16') }).data;
    expect(
      given(enrolled(), born(), corrected(eventId(1), { infantId, ...birth })).infants.get(thandi.id)?.bornOn,
    ).toBe('2026-01-16');
  });
  test('is whole even where an end is read before its beginning, because the event between them is still on another phone', () => {
    const ends = [infantDied(), breastfeedingStopped(), appointmentKept()];
    const beginnings = [enrolled(), born(), appointmentBooked()];
    const backwards = history(...ends, ...beginnings);
    const pair = pairStateFrom(backwards);
    expect(pair.infants.get(thandi.id)).toMatchObject({ diedOn: '2026-04-02', feeding: 'stopped' });
    expect(pair.appointments.get(appointmentId())?.status).toBe('kept');
  });
  test('keeps the first where two entries have one id', () => {
    const pair = given(enrolled(), born(), sampleTaken(), sampleTaken({ takenOn: on('2026-03-01') }));
    expect(pair.samples.get(sampleId())?.takenOn).toBe('2026-02-26');
  });
  test('keeps a status that was once positive, whoever says otherwise', () => {
    const negative = statusLearned({ status: 'negative' });
    expect(given(enrolled({ status: 'negative' }), statusLearned(), negative).woman.status).toBe('positive');
    expect(given(enrolled({ status: 'unknown' }), negative, statusLearned({ status: 'unknown' })).woman.status).toBe(
      'negative',
    );
  });
  test('knows where she is and who follows her', () => {
    expect(given(enrolled()).woman).toMatchObject({ site: maputsoeClinic.id, assignedTo: grace.id });
    expect(given(enrolled(), reassigned()).woman.assignedTo).toBe(sisterDube.id);
    expect(given(enrolled(), transferred()).woman).toMatchObject({ site: hlotseHospital.id, assignedTo: undefined });
  });
  test('knows that she left, until she returns', () => {
    expect(given(enrolled(), exited()).woman.exit).toEqual({ exitedOn: '2026-04-20', outcome: 'lost' });
    expect(given(enrolled(), exited(), returned()).woman).toMatchObject({ exit: undefined, returnedOn: '2026-05-04' });
  });
  test('knows the latest answer for each channel', () => {
    const taken = consented({ given: false, decidedOn: on('2026-02-01') });
    expect(given(enrolled(), consented(), taken).woman.consents.get('record')).toMatchObject({ given: false });
  });
  test('knows the last day she was seen, in whatever order it was told', () => {
    const pair = given(enrolled(), appointmentBooked(), appointmentKept(), sessionHeld());
    expect(pair.contact.lastSeenOn).toBe('2026-03-02');
  });
  test('grows entry by entry to what the whole stream says', () => {
    const entries = history(enrolled(), born(), sampleTaken(), exited(), returned());
    expect(entries.reduce(pairStateAfter, pairStateFrom([]))).toEqual(pairStateFrom(entries));
  });
  test('is the same from a stream read twice', () => {
    const recorded = stream(enrolled(), born(), sampleTaken());
    expect(pairStateFrom(read([...recorded, ...recorded]))).toEqual(pairStateFrom(read(recorded)));
  });
});
