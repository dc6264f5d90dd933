import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { firstVirologicSampleOn } from '@thari/indicators/definitions/pmtct-eid';
import { addDays, addMonths, calendarDate, daysBetween } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { infantFinalOutcome } from '@thari/protocol/rules/infant-final-outcome';
import { beforeAll, describe, expect, test } from 'vitest';
import { playMentor, playSites, type Size } from './play-programme.ts';
import { asRead } from './write-down.ts';

const until = calendarDate('2026-06-01');
const size: Size = { sites: 4, years: 4, seed: 'calibration', until };
let pairs: { country: string; record: PairRecord }[] = [];

beforeAll(() => {
  pairs = playSites(size).flatMap((site) =>
    site.workers
      .filter(({ role }) => role === 'mentor-mother')
      .flatMap((mentor) => playMentor(site, mentor, size))
      .flatMap((woman) => {
        const events = readStream(careCatalogue, asRead(woman)).events as readonly ReadEvent<CareEvent>[];
        const record = fold(pairRecord, events);
        return record ? [{ country: site.country, record }] : [];
      }),
  );
});

const babies = () =>
  pairs.flatMap(({ country, record }) =>
    record.infants.filter(({ exposed }) => exposed).map((infant) => ({ country, record, infant })),
  );
const share = <T>(all: readonly T[], some: (one: T) => boolean): number => all.filter(some).length / all.length;
const bornBefore = (months: number) => babies().filter(({ infant }) => infant.bornOn <= addMonths(until, -months));

describe('the synthetic programme matches what programmes have published', () => {
  test('first samples by two months: 71.5 % (Uganda evaluation), within 6 points', () => {
    const inTime = share(
      bornBefore(3),
      ({ infant }) => (firstVirologicSampleOn(infant) ?? '9999') <= addDays(infant.bornOn, 60),
    );
    expect(Math.abs(inTime - 0.715)).toBeLessThan(0.06);
  });
  test('first samples by twelve months: 96 % of babies still in care (Mozambique 2023), within 6 points', () => {
    const there = bornBefore(13).filter(({ record, infant }) => !record.exit && !infant.diedOn);
    expect(Math.abs(share(there, ({ infant }) => firstVirologicSampleOn(infant) !== undefined) - 0.96)).toBeLessThan(
      0.06,
    );
  });
  test('positives among babies with a final test: 1.3 to 1.9 % (2016 to 2019), within 1 point', () => {
    const outcomes = bornBefore(22).map(
      ({ country, record, infant }) =>
        infantFinalOutcome.apply({ infant, pair: record }, packFor(country, until).settings).outcome,
    );
    const known = outcomes.filter((outcome) => outcome === 'hiv-infected' || outcome === 'hiv-uninfected');
    const positive = share(known, (outcome) => outcome === 'hiv-infected');
    expect(positive).toBeGreaterThan(0.003);
    expect(positive).toBeLessThan(0.029);
  });
  test('final test done: 75 % (2018), within 12 points, of babies whose mothers stayed', () => {
    const stayed = bornBefore(24).filter(
      ({ record, infant }) =>
        !infant.diedOn && !record.exits.some(({ outcome }) => outcome === 'lost' || outcome === 'silent-transfer'),
    );
    const known = share(
      stayed,
      ({ country, record, infant }) =>
        infantFinalOutcome.apply({ infant, pair: record }, packFor(country, until).settings).outcome !==
        'final-status-unknown',
    );
    expect(Math.abs(known - 0.75)).toBeLessThan(0.12);
  });
  test('still in care after twelve months: 90.9 % (Uganda evaluation), within 6 points', () => {
    const year = pairs.filter(({ record }) => record.mother.enrolledOn <= addMonths(until, -13));
    const retained = share(
      year,
      ({ record }) =>
        !record.exits.some(
          ({ on, outcome }) => daysBetween(record.mother.enrolledOn, on) <= 365 && outcome !== 'graduated',
        ),
    );
    expect(Math.abs(retained - 0.909)).toBeLessThan(0.06);
  });
  test('viral load below 1000: 88.5 % to 92.7 % (Mozambique 2023), within 4 points', () => {
    const results = pairs.flatMap(({ record }) => record.mother.viralLoads.flatMap(({ result }) => result ?? []));
    const low = share(results, ({ outcome, copies }) => outcome === 'below-detection' || (copies ?? 0) < 1000);
    expect(Math.abs(low - 0.905)).toBeLessThan(0.04);
  });
  test('the laboratory’s answer takes a middle time of 34 to 63 days (Malawi, Lesotho)', () => {
    const waits = babies()
      .flatMap(({ infant }) => infant.samples.filter((sample) => sample.test === 'nat'))
      .flatMap(({ takenOn, answers }) => answers.map(({ receivedOn }) => daysBetween(takenOn, receivedOn)))
      .sort((a, b) => a - b);
    expect(waits[Math.floor(waits.length / 2)]).toBeGreaterThanOrEqual(34);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThanOrEqual(63);
  });
});

test('the same seed plays the same programme, another seed another one', () => {
  const play = (seed: string) => {
    const small: Size = { sites: 1, years: 0.5, seed, until };
    const [site] = playSites(small);
    const mentor = site?.workers[0];
    return site && mentor ? JSON.stringify(playMentor(site, mentor, small)) : '';
  };
  expect(play('a')).toBe(play('a'));
  expect(play('a')).not.toBe(play('b'));
});
