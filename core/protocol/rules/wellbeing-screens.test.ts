import { calendarDate as on } from '@thari/kernel/calendar-date';
import {
  appointment,
  infantFacts,
  motherFacts,
  pairFacts,
  pregnancyFacts,
  referral,
  statesAround,
} from '@thari/testing/facts';
import { describe, expect, test } from 'vitest';
import type { MotherFacts, PairFacts, PregnancyFacts, ScreenFacts } from '../facts.ts';
import { who2021 } from '../packs/who-2021.ts';
import { wellbeingScreens } from './wellbeing-screens.ts';

// Nomsa joined on 1 August 2025; last period on 10 April; 28 weeks on 23 October, 34 on 4 December; Thandi born on 15 January.
type Screen = ScreenFacts['screen'];
const screened = (screen: Screen, day: string, concern = false): ScreenFacts => ({
  screen,
  doneOn: on(day),
  concern,
});
const asked = (mother: Partial<MotherFacts> = {}, pair: Partial<PairFacts> = {}) =>
  wellbeingScreens.apply(pairFacts({ mother: motherFacts(mother), ...pair }), who2021.settings);
const of = (screen: Screen, ...args: Parameters<typeof asked>) =>
  asked(...args).filter(({ id, what }) => id.startsWith(`wellbeing-screens/nomsa/${screen}/`) && what === 'talk');
const days = (screen: Screen, ...args: Parameters<typeof asked>) =>
  of(screen, ...args).map(({ window, why }) => `${window.fromOn} ${why.slice('how-she-is-'.length)}`);
const at = (day: string, screen: Screen, ...args: Parameters<typeof asked>) =>
  of(screen, ...args).find(({ window }) => window.fromOn === day);
const pregnancy = (facts: Partial<PregnancyFacts>) => ({ pregnancies: [pregnancyFacts(facts)] });

describe('how a woman is', () => {
  test('is asked at the times of each set of questions', () => {
    expect(days('mood')).toEqual([
      '2025-08-01 joining',
      '2025-10-23 pregnant',
      '2026-02-26 after-birth',
      '2026-07-15 after-birth',
      '2027-01-15 after-birth',
    ]);
    expect(days('stigma')).toEqual(['2025-08-01 joining', '2026-07-15 after-birth', '2027-07-15 leaving']);
    expect(days('support')).toEqual(['2025-08-01 joining', '2026-07-15 after-birth']);
    expect(days('safety')).toEqual(['2025-08-01 joining', '2025-12-04 pregnant', '2026-02-26 after-birth']);
  });
  test('is due on the day and gives way to the next time', () => {
    expect(statesAround(at('2025-08-01', 'mood'), '2025-08-01')).toEqual(['coming', 'due', 'due']);
    expect(statesAround(at('2025-08-01', 'mood'), '2025-08-31')).toEqual(['due', 'due', 'due']);
    expect(statesAround(at('2025-08-01', 'mood'), '2025-10-23')).toEqual(['due', 'stopped', 'stopped']);
  });
  test.each([
    ['2026-07-14', '2026-02-26'],
    ['2026-07-15', '2026-07-15'],
    ['2026-07-16', '2026-07-15'],
  ])('asked on %s is done for the time from %s', (day, from) => {
    const screens = [screened('mood', day)];
    expect(
      of('mood', { screens }).flatMap(({ settled, window }) => (settled?.how === 'done' ? [window.fromOn] : [])),
    ).toEqual([from]);
  });
  test('looks the same on the list whichever set it is, safety too', () => {
    const faces = asked().map(({ what, why, actor, priority, asked: when, about, source }) =>
      JSON.stringify({ what, actor, priority, when, about, source, why: why.startsWith('how-she-is-') }),
    );
    expect(new Set(faces).size).toBe(1);
    const face = ({ what, why, window }: ReturnType<typeof asked>[number]) => ({ what, why, from: window.fromOn });
    expect(of('safety').slice(0, 1).map(face)).toEqual(of('mood').slice(0, 1).map(face));
    expect(asked()[0]).toMatchObject({
      what: 'talk',
      actor: 'mentor-mother',
      priority: 'c',
      asked: 'when-she-comes',
      about: 'nomsa',
    });
  });
  test('is asked of women of every status, so that being asked says nothing', () => {
    expect(days('mood', { status: 'negative' })).toEqual(days('mood'));
  });
});

describe('in pregnancy', () => {
  test.each([
    ['2025-10-22', false],
    ['2025-10-23', false],
    ['2025-10-24', true],
  ])('that ended on %s, around 28 weeks, she is asked: %s', (day, expected) => {
    const ended = { on: on(day), outcome: 'birth' } as const;
    expect(days('mood', pregnancy({ ended }), { infants: [] }).includes('2025-10-23 pregnant')).toBe(expected);
  });
  test('she is not asked any more from the day on which it ended', () => {
    const lost = pregnancy({ ended: { on: on('2025-11-01'), outcome: 'miscarriage' } });
    const asking = (day: string) =>
      at('2025-10-23', 'mood', { ...lost, screens: [screened('mood', day)] }, { infants: [] })?.settled?.how;
    expect(['2025-10-31', '2025-11-01', '2025-11-02'].map(asking)).toEqual(['done', 'stopped', 'stopped']);
  });
  test('she is asked in each', () => {
    const second = pregnancyFacts({ pregnancyId: 'second', dueOn: on('2027-12-01'), ended: undefined });
    expect(days('safety', { pregnancies: [second, pregnancyFacts()] })).toContain('2027-10-20 pregnant');
  });
  test('the time moves with a revised due date', () => {
    expect(days('mood', pregnancy({ dueOn: on('2026-01-25'), ended: undefined }), { infants: [] })).toContain(
      '2025-11-02 pregnant',
    );
  });
});

describe('times that do not fit', () => {
  test('before she joined are not asked', () => {
    expect(days('mood', { enrolledOn: on('2026-02-25') })).toEqual([
      '2026-02-25 joining',
      '2026-02-26 after-birth',
      '2026-07-15 after-birth',
      '2027-01-15 after-birth',
    ]);
    expect(days('mood', { enrolledOn: on('2026-02-27') })[0]).toBe('2026-02-27 joining');
  });
  test('on the same day are one', () => {
    expect(days('mood', { enrolledOn: on('2026-02-26') })).toEqual([
      '2026-02-26 joining',
      '2026-07-15 after-birth',
      '2027-01-15 after-birth',
    ]);
  });
});

describe('after a birth', () => {
  test('of twins she is asked once', () => {
    const infants = [infantFacts({ infantId: 'first' }), infantFacts({ infantId: 'second' })];
    expect(days('mood', {}, { infants })).toEqual(days('mood'));
    expect(days('mood', { pregnancies: [] }, { infants })).toHaveLength(4);
  });
  test('of a child who lives no more she is asked because of her loss', () => {
    const infants = [infantFacts({ diedOn: on('2026-07-15') })];
    expect(days('support', {}, { infants })).toEqual(['2025-08-01 joining', '2026-07-15 after-loss']);
    expect(days('support', {}, { infants: [...infants, infantFacts({ infantId: 'second' })] })).toEqual([
      '2025-08-01 joining',
      '2026-07-15 after-birth',
    ]);
  });
  test('is the same birth when nobody said which pregnancy the child is of', () => {
    const infants = [infantFacts({ pregnancyId: undefined, diedOn: on('2026-03-01') })];
    expect(days('support', {}, { infants })).toEqual(['2025-08-01 joining', '2026-07-15 after-loss']);
  });
  test('without a living child she is asked too, and never as if there were one', () => {
    const still = pregnancy({ ended: { on: on('2026-01-15'), outcome: 'stillbirth' } });
    expect(days('safety', still, { infants: [] })).toEqual([
      '2025-08-01 joining',
      '2025-12-04 pregnant',
      '2026-02-26 after-loss',
    ]);
  });
  test.each([
    ['2026-01-14', false], // asked on 25 February: before the time after the birth
    ['2026-01-15', true],
    ['2026-02-26', true],
    ['2026-02-27', false],
  ])('and after a loss on %s, the rule that is with her asks in its place: %s', (day, leaves) => {
    const earlier = infantFacts({ infantId: 'earlier', bornOn: on('2024-02-01'), diedOn: on(day) });
    const left = !days('mood', {}, { infants: [infantFacts(), earlier] }).some((each) => each.startsWith('2026-02-26'));
    expect(left).toBe(leaves);
  });
});

describe('a woman who was away', () => {
  const missed = appointment({ appointmentId: 'm', dueOn: on('2026-03-01'), status: 'missed' });
  const kept = (day: string) => appointment({ appointmentId: 'k', status: 'kept', keptOn: on(day) });
  const returns = (pair: Partial<PairFacts>, mother: Partial<MotherFacts> = {}) =>
    days('mood', mother, pair).filter((each) => each.endsWith('return'));
  test('is asked on the day she comes again', () => {
    expect(returns({ appointments: [missed, kept('2026-03-20')] })).toEqual(['2026-03-20 return']);
    expect(returns({ appointments: [missed, kept('2026-03-01')] })).toEqual([]);
    expect(returns({ appointments: [missed, kept('2026-03-02')] })).toEqual(['2026-03-02 return']);
  });
  test('is not asked before she came', () => {
    expect(returns({ appointments: [missed] })).toEqual([]);
    expect(returns({ appointments: [missed, kept('2026-02-20')] })).toEqual([]);
  });
  test('is asked once for two missed visits, and the day does not move when she comes again and again', () => {
    const both = [missed, { ...missed, appointmentId: 'm2', dueOn: on('2026-03-08') }];
    const sessions = [
      { heldOn: on('2026-05-02'), topics: [] },
      { heldOn: on('2026-03-20'), topics: [] },
    ];
    const pair = { appointments: both, sessions, lastSeenOn: on('2026-05-02') };
    expect(returns(pair)).toEqual(['2026-03-20 return']);
    const screens = [screened('mood', '2026-03-20')];
    expect(at('2026-03-20', 'mood', { screens }, pair)?.settled?.how).toBe('done');
  });
  test('is asked about her safety at its own times only', () => {
    expect(days('safety', {}, { appointments: [missed, kept('2026-03-20')] })).toEqual(days('safety'));
  });
});

describe('what she answered', () => {
  const nurse = (...args: Parameters<typeof asked>) => asked(...args).filter(({ what }) => what === 'nurse-today');
  test.each(['mood', 'safety'] as const)('about %s is heard by a nurse on that day', (screen) => {
    const screens = [screened(screen, '2026-03-01', true)];
    const [item] = nurse({ screens });
    expect(statesAround(item, '2026-03-01')).toEqual(['coming', 'due', 'late']);
    expect(item).toMatchObject({ about: 'nomsa', actor: 'nurse', priority: 'a', why: 'answer-needs-nurse' });
    const sent = referral({ about: 'nomsa', reason: screen, madeOn: on('2026-03-01') });
    expect(nurse({ screens }, { referrals: [sent] })[0]?.settled?.how).toBe('waiting');
    expect(nurse({ screens: [...screens, screened(screen, '2026-03-02')] })[0]?.settled?.how).toBe('done');
  });
  test('about the one is not settled by the other', () => {
    const screens = [screened('safety', '2026-03-01', true), screened('mood', '2026-03-05')];
    const sent = referral({ about: 'nomsa', reason: 'mood', madeOn: on('2026-03-01') });
    expect(nurse({ screens }, { referrals: [sent] }).map(({ settled }) => settled)).toEqual([undefined]);
  });
  test.each(['stigma', 'support'] as const)('about %s sends her to nobody', (screen) => {
    expect(nurse({ screens: [screened(screen, '2026-03-01', true)] })).toEqual([]);
  });
});

test('nothing is open after her death or her leaving', () => {
  const screens = [screened('mood', '2026-03-01', true)];
  expect(asked({ screens, diedOn: on('2026-03-02') }).filter(({ settled }) => !settled)).toEqual([]);
  const exit = { on: on('2026-03-02'), outcome: 'transfer-confirmed' };
  expect(asked({ screens }, { exit }).filter(({ settled }) => !settled)).toEqual([]);
});
