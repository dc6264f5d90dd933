import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { calendarDate } from '@thari/kernel/calendar-date';
import { playMentor, playSites, type Size } from '@thari/server/simulate/play-programme';
import { asRead } from '@thari/server/simulate/write-down';

/** A woman's stream as it is read: what a fold begins with. */
export type ReadPair = { readonly country: string; readonly events: readonly ReadEvent<CareEvent>[] };

/** The day on which the played programme stands still. */
export const today = calendarDate('2026-06-01');

/** The simulator writes more about a woman than most programmes do: a stream is cut here, so that the average is about forty. */
const mostEvents = 50;

/** Women of the first year of a programme in six countries, played in memory: the same ones every time. */
export const readPairs = (count: number): readonly ReadPair[] => {
  const countries = ['KE', 'LS', 'MW', 'UG', 'ZA', 'ZM'];
  const size: Size = { sites: count, years: 1, seed: 'protocol', until: today, countries }; // more sites than are played
  const pairs: ReadPair[] = [];
  for (const site of playSites(size)) {
    for (const mentor of site.workers.filter(({ role }) => role === 'mentor-mother')) {
      if (pairs.length >= count) return pairs.slice(0, count);
      for (const woman of playMentor(site, mentor, size)) {
        // The decisions have just let these through, so their reading is of CareEvents.
        const events = readStream(careCatalogue, asRead(woman)).events as readonly ReadEvent<CareEvent>[];
        pairs.push({ country: site.country, events: events.slice(0, mostEvents) });
      }
    }
  }
  return pairs.slice(0, count);
};

export const folded = ({ events }: ReadPair): PairRecord => {
  const record = fold(pairRecord, events);
  if (!record) throw new Error('a stream without an enrolment');
  return record;
};
