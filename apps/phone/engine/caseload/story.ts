import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import { type CareCommand, decide } from '@thari/care/decisions/commands';
import type { PairDraft } from '@thari/care/decisions/decision';
import { pairStateFrom } from '@thari/care/decisions/pair-state';
import { careCatalogue } from '@thari/care/events/care-catalogue';
import type { CareEvent } from '@thari/care/events/care-event';
import { type DiaryRow, diaryRow } from '@thari/care/projections/diary-row';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import { fold } from '@thari/event-log/define-projection';
import type { EventItem } from '@thari/event-log/event';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Result } from '@thari/kernel/result';
import { packsInUse } from '@thari/protocol/approval';
import { packMark } from '@thari/protocol/fingerprint';
import type { Pack } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { type PlannedItem, planFor } from '@thari/protocol/plan';
import type { Proposal } from '@thari/protocol/trips/propose-trips';
import { tripsOfPair } from '@thari/protocol/trips/trips-of-pair';
import type { OpenPhone } from '../open-phone.ts';

export type FoldedPair = {
  readonly events: readonly ReadEvent<CareEvent>[];
  readonly record: PairRecord;
  readonly plan: readonly PlannedItem[];
  readonly diary: DiaryRow;
};

/** The catalogue checked every shape at the door, so its reading is a CareEvent. */
export const readPair = (items: readonly EventItem[]): ReadEvent<CareEvent>[] =>
  readStream(
    careCatalogue,
    items.map(({ event }) => event),
  ).events as ReadEvent<CareEvent>[];

/** All rules in training; with real people those that were signed for. */
export const packsOn = ({ owner, approvals }: Pick<OpenPhone, 'owner' | 'approvals'>): readonly Pack[] =>
  packsInUse(owner.site.country, { training: owner.training, approvals });

/** The fewest trips at the site of this phone, whose clinic days it knows. */
export const tripsOn = (
  plan: readonly PlannedItem[],
  { owner, clock, clinicCalendar: site }: Pick<OpenPhone, 'owner' | 'clock' | 'clinicCalendar'>,
): Proposal => {
  const { country } = owner.site;
  const today = clock.today();
  return tripsOfPair(plan, { today, country, site, settings: packFor(country, today).settings });
};

/** By which code and packs a row is folded. `shape` is bumped when what is in a row changes although no projection did. */
export const foldedBy = (packs: readonly Pack[]): string =>
  [`${shape}/${pairRecord.version}`, ...packs.map(packMark)].join(' ');
const shape = 1;

/** Asks the decision that the command names about the story as it stands. */
export const decideOn = (
  items: readonly EventItem[],
  command: CareCommand,
  today: CalendarDate,
): Result<readonly PairDraft[], CareRefusal> => decide(pairStateFrom(readPair(items)), command, today);

/** In which version this build writes an event down. */
export const versionOf = (type: string): number => careCatalogue.find(type)?.version ?? 1;

/** Her whole story, by the same code as on the server. Undefined while her enrolment is not here. */
export const foldPair = (
  pairId: string,
  items: readonly EventItem[],
  packs: readonly Pack[],
): FoldedPair | undefined => {
  const events = readPair(items);
  const record = fold(pairRecord, events);
  if (!record) return undefined;
  const plan = planFor(record, packs);
  return { events, record, plan, diary: diaryRow(pairId, record, plan) };
};
