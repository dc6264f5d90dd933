import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { playMentor, playSites } from '../simulate/play-programme.ts';
import { asRead } from '../simulate/write-down.ts';

type Size = { readonly people: number; readonly seed: string; readonly until: CalendarDate };
export type PlayedPerson = { readonly pairId: string; readonly record: PairRecord };

/** Long enough for a baby to be born and to come to its last test. */
const years = 3;

/** Invented women and their babies, played in memory: the same for the same seed and last day, whatever is compared on them. */
export const playedPeople = ({ people, seed, until }: Size): readonly PlayedPerson[] => {
  const size = { sites: people, years, seed, until }; // a site has more than one woman, so this many are never needed
  const played: PlayedPerson[] = [];
  for (const site of playSites(size)) {
    for (const mentor of site.workers.filter(({ role }) => role === 'mentor-mother')) {
      if (played.length >= people) return played.slice(0, people);
      played.push(...playMentor(site, mentor, size).flatMap(folded));
    }
  }
  return played.slice(0, people);
};

const folded = (woman: ReturnType<typeof playMentor>[number]): readonly PlayedPerson[] => {
  // The decisions have just let these through, so their reading is of CareEvents.
  const events = readStream(careCatalogue, asRead(woman)).events as readonly ReadEvent<CareEvent>[];
  const record = fold(pairRecord, events);
  return record ? [{ pairId: woman.pairId, record }] : [];
};
