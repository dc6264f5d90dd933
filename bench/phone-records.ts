import type { CalendarDate } from '@thari/kernel/calendar-date';
import { playMentor, playSites } from '@thari/server/simulate/play-programme';

/** A record as the Community Health Toolkit would keep it: a person with her name, or a report about one. */
export type RecordDoc = {
  readonly _id: string;
  readonly type: 'person' | 'data_record';
  readonly form: string;
  readonly name?: string;
  readonly reported_date: number;
  readonly parent: { readonly _id: string };
  readonly fields: object;
};

/** One document for each event of a programme of one site, as the server plays it: the same women, the same facts. */
export const recordDocs = (size: { years: number; seed: string; until: CalendarDate }): RecordDoc[] => {
  const played = { ...size, sites: 1 };
  return playSites(played).flatMap((site) =>
    site.workers
      .filter(({ role }) => role === 'mentor-mother')
      .flatMap((mentor) => playMentor(site, mentor, played))
      .flatMap(({ pairId, drafts }) =>
        drafts.map(({ id, type, recordedOn, data, privatePart }): RecordDoc => {
          const told = { ...privatePart?.content } as { givenName?: string; familyName?: string };
          const isPerson = type === 'WomanEnrolled';
          return {
            _id: id,
            type: isPerson ? 'person' : 'data_record',
            form: type,
            ...(isPerson && { name: `${told.givenName ?? ''} ${told.familyName ?? ''}`.trim() }),
            reported_date: Date.parse(recordedOn),
            parent: { _id: pairId },
            fields: { ...(data as object), ...told },
          };
        }),
      ),
  );
};
