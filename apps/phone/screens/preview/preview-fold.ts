import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { diaryRow } from '@thari/care/projections/diary-row';
import { pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import type { EventItem } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import type { Pack } from '@thari/protocol/pack';
import { planFor } from '@thari/protocol/plan';

/** Everything in the previewed log was decided, so its reading is a CareEvent. */
export const readPair = (items: readonly EventItem[]): ReadEvent<CareEvent>[] =>
  readStream(
    careCatalogue,
    items.map(({ event }) => event),
  ).events as ReadEvent<CareEvent>[];

/** A woman's story, record, plan and row of the diary, by the code that the phone and the server use. */
export const foldPair = (pairId: string, items: readonly EventItem[], packs: readonly Pack[]) => {
  const events = readPair(items);
  const record = fold(pairRecord, events);
  if (!record) return undefined;
  const plan = planFor(record, packs);
  return { events, record, plan, diary: diaryRow(pairId, record, plan) };
};
