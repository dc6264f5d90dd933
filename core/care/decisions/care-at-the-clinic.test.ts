import { calendarDate as on } from '@thari/kernel/calendar-date';
import { ok, refuse } from '@thari/kernel/result';
import * as story from '@thari/testing/care';
import { nomsa, sipho, thandi } from '@thari/testing/cast';
import { describe, expect, test } from 'vitest';
import type { ScreenDone } from '../events/screen-done.ts';
import { doScreen } from './do-screen.ts';
import { exitWoman } from './exit-woman.ts';
import { holdClinicContact } from './hold-clinic-contact.ts';
import { pairStateFrom } from './pair-state.ts';
import { recordOffer } from './record-offer.ts';
import { recordWomanTest } from './record-woman-test.ts';

const today = on('2026-06-01');
const given = (...drafts: readonly story.AnyDraft[]) => pairStateFrom(story.history(story.enrolled(), ...drafts));

describe('a contact with the nurse', () => {
  const contact = story.clinicContactHeld();
  test('is recorded once', () => {
    expect(holdClinicContact(given(), contact.data, today)).toEqual(ok([contact]));
    expect(holdClinicContact(given(contact), contact.data, today)).toEqual(refuse('already-recorded'));
    expect(holdClinicContact(given(contact), { ...contact.data, contactId: story.contactId(2) }, today)).toMatchObject({
      ok: true,
    });
  });
  test('says that she was seen: she cannot have left before it', () => {
    const exit = (exitedOn: string) => exitWoman(given(contact), story.exited({ exitedOn: on(exitedOn) }).data, today);
    expect(exit('2025-10-19')).toEqual(refuse('seen-since'));
    expect(exit('2025-10-20')).toMatchObject({ ok: true });
  });
});

describe('a rapid test', () => {
  test.each(['negative', 'positive', 'unclear'] as const)('is recorded as %s and leaves her status alone', (result) => {
    const tested = story.womanTested({ test: 'hiv', result });
    const pair = pairStateFrom(story.history(story.enrolled({ status: 'negative' }), tested));
    expect(recordWomanTest(given(), tested.data, today)).toEqual(ok([tested]));
    expect(pair.woman.status).toBe('negative');
  });
  test('is refused when it was recorded already', () => {
    expect(recordWomanTest(given(story.womanTested()), story.womanTested().data, today)).toEqual(
      refuse('already-recorded'),
    );
  });
});

describe('a screen', () => {
  type Screen = ScreenDone['data']['screen'];
  const of = (screen: Screen, about: string) =>
    doScreen(given(story.born()), story.screenDone({ screen, about }).data, today);

  test.each(['tuberculosis', 'mood', 'safety', 'stigma', 'support'] as const)('about %s is asked of her', (screen) => {
    expect(of(screen, nomsa.id)).toEqual(ok([story.screenDone({ screen })]));
  });
  test.each(['tuberculosis', 'growth', 'development', 'illness'] as const)('about %s is asked of a baby', (screen) => {
    expect(of(screen, thandi.id)).toMatchObject({ ok: true });
  });
  test.each(['mood', 'safety', 'stigma', 'support'] as const)('about %s is not asked of a baby', (screen) => {
    expect(of(screen, thandi.id)).toEqual(refuse('wrong-person'));
  });
  test.each(['growth', 'development', 'illness'] as const)('about %s is not asked of her', (screen) => {
    expect(of(screen, nomsa.id)).toEqual(refuse('wrong-person'));
  });
  test('is refused for a baby that is not known here, or when it was recorded already', () => {
    expect(of('illness', sipho.id)).toEqual(refuse('infant-unknown'));
    expect(doScreen(given(story.screenDone()), story.screenDone().data, today)).toEqual(refuse('already-recorded'));
  });
});

describe('an offer', () => {
  test('is recorded, to her or for a baby, whatever she said', () => {
    const babys = story.serviceOffered({ about: thandi.id, service: 'infant-risk-plan', outcome: 'done' });
    expect(recordOffer(given(), story.serviceOffered({ outcome: 'declined' }).data, today)).toMatchObject({
      ok: true,
    });
    expect(recordOffer(given(story.born()), babys.data, today)).toEqual(ok([babys]));
  });
  test('is refused for a baby that is not known here, or when it was recorded already', () => {
    const offer = story.serviceOffered();
    expect(recordOffer(given(), { ...offer.data, about: thandi.id }, today)).toEqual(refuse('infant-unknown'));
    expect(recordOffer(given(offer), offer.data, today)).toEqual(refuse('already-recorded'));
  });
});
