import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type DiaryRow, diaryRow } from '@thari/care/projections/diary-row';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import type { EventItem } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import type { Pack } from '@thari/protocol/pack';
import { planFor } from '@thari/protocol/plan';
import type { PlanItem } from '@thari/protocol/rule';

export type FoldedPair = {
  readonly events: readonly ReadEvent<CareEvent>[];
  readonly record: PairRecord;
  readonly plan: readonly PlanItem[];
  readonly diary: DiaryRow;
};

/** The catalogue checked every shape at the door, so its reading is a CareEvent. */
export const readPair = (items: readonly EventItem[]): ReadEvent<CareEvent>[] =>
  readStream(
    careCatalogue,
    items.map(({ event }) => event),
  ).events as ReadEvent<CareEvent>[];

/** Her whole story, by the same code as on the server. Undefined while her enrolment is not here. */
export const foldPair = (pairId: string, items: readonly EventItem[], pack: Pack): FoldedPair | undefined => {
  const events = readPair(items);
  const record = fold(pairRecord, events);
  if (!record) return undefined;
  const plan = planFor(record, pack);
  return { events, record, plan, diary: diaryRow(pairId, record, plan) };
};
