import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { eventId, nomsa, pregnancyId, sampleId, sipho, sisterDube, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import { type CorrectEntry, correctEntry } from './correct-entry.ts';
import { pairStateFrom } from './pair-state.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly story.AnyDraft[]) => pairStateFrom(story.history(...drafts));
const last = (replacement: CorrectEntry['replacement'], ...drafts: readonly story.AnyDraft[]) =>
  correctEntry(given(...drafts), { corrects: eventId(drafts.length - 1), replacement, reason: 'mistyped' }, today);
const pair = [story.enrolled(), story.born()];
const sampled = [...pair, story.sampleTaken()];

describe('a correction', () => {
  test('says what the entry should have said, in the version of today', () => {
    const replacement = story.sampleTaken({ takenOn: on('2026-02-27') }).data;
    expect(last(replacement, ...sampled)).toEqual(ok([story.corrected(eventId(2), replacement)]));
  });
  test('is refused for an entry that is not there, or was withdrawn', () => {
    const command = { corrects: eventId(1), replacement: story.born({ sex: 'male' }).data, reason: 'other' } as const;
    expect(correctEntry(given(story.enrolled()), command, today)).toEqual(refuse('entry-unknown'));
    expect(correctEntry(given(...pair, story.withdrawn(eventId(1))), command, today)).toEqual(
      refuse('entry-withdrawn'),
    );
  });
  test('is refused when it changes nothing; a contested entry is settled by saying again what it says', () => {
    expect(last(story.born().data, ...pair)).toEqual(refuse('nothing-changed'));
    const boy = story.born({ sex: 'male' }).data;
    const seen = story.stream(...pair);
    const dube = { ...story.gracesPhone, writer: sisterDube.writer };
    const [hers, graces] = [
      story.writtenBy(dube, [story.corrected(eventId(1), boy)], seen),
      story.writtenBy(story.gracesPhone, [story.corrected(eventId(1), story.born({ sex: 'not-recorded' }).data)], seen),
    ];
    const contested = pairStateFrom(story.read([...seen, ...hers, ...graces]));
    const now = contested.entries[1]!;
    expect(now.contested).toBe(true);
    expect(
      correctEntry(contested, { corrects: eventId(1), replacement: now.data, reason: 'other' }, today),
    ).toMatchObject({ ok: true });
  });
  test('may not make the entry about somebody or something else', () => {
    expect(last(story.sampleTaken({ infantId: sipho.id }).data, ...sampled)).toEqual(refuse('identity-changed'));
    expect(last(story.sampleTaken({ sampleId: sampleId(2) }).data, ...sampled)).toEqual(refuse('identity-changed'));
    expect(last(story.born({ pregnancyId: pregnancyId() }).data, ...pair)).toEqual(refuse('identity-changed'));
    expect(last(story.referralMade({ about: thandi.id }).data, ...pair, story.referralMade())).toEqual(
      refuse('identity-changed'),
    );
    expect(last(story.transferred({ toSite: sipho.id }).data, ...pair, story.transferred())).toEqual(
      refuse('identity-changed'),
    );
  });
  test.each([
    ['lacks a field', { ...story.sampleTaken().data, test: undefined }],
    ['has a word that is not in the list', { ...story.sampleTaken().data, test: 'pcr' }],
    ['has a field of its own, which might be a name', { ...story.sampleTaken().data, name: 'Thandi' }],
    ['names a day that does not exist', { ...story.sampleTaken().data, takenOn: '2026-02-30' }],
  ])('is refused where it %s', (_, replacement) => {
    expect(last(replacement, ...sampled)).toEqual(refuse('wrong-shape'));
  });
});

describe('a corrected day', () => {
  const taken = (day: string, ...more: readonly story.AnyDraft[]) =>
    correctEntry(
      given(...sampled, ...more),
      { corrects: eventId(2), replacement: story.sampleTaken({ takenOn: on(day) }).data, reason: 'mistyped' },
      today,
    );

  test('obeys the rules of the day it corrects', () => {
    expect(taken('2026-01-15')).toMatchObject({ ok: true });
    expect(taken('2026-01-14')).toEqual(refuse('before-birth'));
    expect(taken('2026-06-01')).toMatchObject({ ok: true });
    expect(taken('2026-06-02')).toEqual(refuse('in-the-future'));
  });
  test('leaves what follows from it possible', () => {
    expect(taken('2026-03-12', story.resultReceived())).toMatchObject({ ok: true });
    expect(taken('2026-03-13', story.resultReceived())).toEqual(refuse('contradicts-another-entry'));
  });
  test('of a birth may not come after what was done with the baby', () => {
    const bornOn = (day: string) =>
      correctEntry(
        given(...sampled),
        { corrects: eventId(1), replacement: story.born({ bornOn: on(day) }).data, reason: 'learned-later' },
        today,
      );
    expect(bornOn('2026-02-26')).toMatchObject({ ok: true });
    expect(bornOn('2026-02-27')).toEqual(refuse('contradicts-another-entry'));
  });
  test('of breastfeeding begun again may not come before it stopped, nor the other way round', () => {
    const again = [...pair, story.breastfeedingStopped(), story.breastfeedingRestarted()];
    const restartedOn = (day: string) => last(story.breastfeedingRestarted({ restartedOn: on(day) }).data, ...again);
    expect(restartedOn('2026-05-01')).toMatchObject({ ok: true });
    expect(restartedOn('2026-04-30')).toEqual(refuse('before-breastfeeding-stopped'));
    const stop = story.breastfeedingStopped({ stoppedOn: on('2026-05-21') }).data;
    const later = { corrects: eventId(2), replacement: stop, reason: 'mistyped' } as const;
    expect(correctEntry(given(...again), later, today)).toEqual(refuse('contradicts-another-entry'));
  });
  test('of a death stands, whatever is dated after it', () => {
    const died = story.infantDied({ diedOn: on('2026-02-01') });
    expect(last(died.data, ...sampled, story.infantDied())).toMatchObject({ ok: true });
    expect(last(story.infantDied({ diedOn: on('2026-01-14') }).data, ...sampled, story.infantDied())).toEqual(
      refuse('before-birth'),
    );
  });
  test('may stay wrong while the rest of the entry is put right: its fault was there before', () => {
    const early = story.sampleTaken({ takenOn: on('2026-01-01') });
    const atHome = { ...early.data, placeTaken: 'home' };
    expect(last(atHome, ...pair, early)).toMatchObject({ ok: true });
    const twice = given(...pair, early);
    const birth = { corrects: eventId(1), replacement: story.born({ sex: 'male' }).data, reason: 'mistyped' } as const;
    expect(correctEntry(twice, birth, today)).toMatchObject({ ok: true });
  });
});

describe('corrected words', () => {
  const words = { phone: ' 0700 000 009 ', place: '' };
  const enrolment = { corrects: eventId(0), replacement: story.enrolled().data, reason: 'learned-later' } as const;

  test('are sealed for the person they name; an empty one takes the earlier one back', () => {
    const privatePart = { personId: nomsa.id, content: { phone: '0700 000 009', place: '' } };
    expect(correctEntry(given(...pair), { ...enrolment, words }, today)).toMatchObject({
      ok: true,
      value: [{ privatePart }],
    });
    const birth = {
      corrects: eventId(1),
      replacement: story.born().data,
      reason: 'mistyped',
      words: { givenName: 'Thandiwe' },
    } as const;
    const hers = { personId: thandi.id, content: { givenName: 'Thandiwe' } };
    expect(correctEntry(given(...pair), birth, today)).toMatchObject({ ok: true, value: [{ privatePart: hers }] });
  });
  test('leave a woman with a name', () => {
    expect(correctEntry(given(...pair), { ...enrolment, words: { givenName: ' ' } }, today)).toEqual(
      refuse('name-missing'),
    );
  });
  test('are refused where the entry names nobody', () => {
    const sample = { corrects: eventId(2), replacement: story.sampleTaken().data, reason: 'mistyped', words } as const;
    expect(correctEntry(given(...sampled), sample, today)).toEqual(refuse('nobody-to-name'));
  });
});
