import { diaryRow } from '@thari/care/projections/diary-row';
import type { PairRecord } from '@thari/care/projections/pair-record';
import type { EventEnvelope } from '@thari/event-log/event';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { allIndicators } from '@thari/indicators/all-indicators';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { type LoadedPair, loadPairs, type PairRow, type StoredContribution } from './pair-rows.ts';
import { foldOn, foldWhole, type PairState } from './pair-state.ts';
import { projectionVersion } from './projection-version.ts';

/** New events of one pair that are about to be stored, in the order in which they came. */
export type Addition = { readonly pairId: string; readonly events: readonly EventEnvelope[] };
/** Where and when a projection is made, and by which packs it is planned. */
export type Setting = { readonly country: string; readonly today: CalendarDate; readonly packs: readonly Pack[] };

export type Projected = {
  readonly rows: readonly PairRow[];
  /** Pairs whose fold threw: a bug or a poison event. Their new events are quarantined, nobody else waits. */
  readonly unreadable: readonly { readonly pairId: string; readonly problem: string }[];
};

/** Computes, before anything is written, what the touched pairs will look like. The caller holds them (`lockPairs`). */
export const projectPairs = async (
  trx: InTransaction,
  setting: Setting,
  additions: readonly Addition[],
): Promise<Projected> => {
  const stored = await loadPairs(
    trx,
    setting.country,
    additions.map(({ pairId }) => pairId),
  );
  const rows: PairRow[] = [];
  const again: Addition[] = [];
  for (const addition of additions) {
    const row = quickRow(stored.get(addition.pairId), addition, setting);
    if (row) rows.push(row);
    else again.push(addition);
  }
  const whole = await projectWhole(trx, setting, again);
  return { rows: [...rows, ...whole.rows], unreadable: whole.unreadable };
};

/** Folds whole streams, with what is about to be added to them. */
export const projectWhole = async (
  trx: InTransaction,
  setting: Setting,
  additions: readonly Addition[],
): Promise<Projected> => {
  if (additions.length === 0) return { rows: [], unreadable: [] };
  const streams = await readStreams(
    trx,
    setting.country,
    additions.map(({ pairId }) => pairId),
  );
  const rows: PairRow[] = [];
  const unreadable: { pairId: string; problem: string }[] = [];
  for (const { pairId, events } of additions) {
    try {
      const state = foldWhole([...(streams.get(pairId) ?? []).map(({ event }) => event), ...events]);
      // Without her enrolment there is no row yet: it may still be on another phone, and folds everything when it comes.
      if (state.record) rows.push(rowFrom(pairId, { ...state, record: state.record }, setting));
    } catch (problem) {
      unreadable.push({ pairId, problem: String(problem) });
    }
  }
  return { rows, unreadable };
};

const quickRow = (
  stored: LoadedPair | undefined,
  { pairId, events }: Addition,
  setting: Setting,
): PairRow | undefined => {
  if (!stored?.record || stored.projection !== projectionVersion(setting)) return undefined;
  const state = attempt(() => foldOn(stored, events));
  return state?.record && rowFrom(pairId, { ...state, record: state.record }, setting, stored.record);
};

const attempt = (work: () => PairState | undefined): PairState | undefined => {
  try {
    return work();
  } catch {
    return undefined; // the whole fold says what is wrong, and its refusal is recorded
  }
};

/** Everything that is stored of a pair, computed by the same code as on a phone. */
const rowFrom = (
  pairId: string,
  state: PairState & { record: PairRecord },
  setting: Setting,
  before?: PairRecord,
): PairRow => {
  const pack = packFor(setting.country, setting.today);
  const contributions = contributionsOf(state.record, pack);
  return {
    pairId,
    site: state.record.site,
    record: state.record,
    diaryRow: diaryRow(pairId, state.record, planFor(state.record, setting.packs)),
    heads: state.heads,
    events: state.events,
    projection: projectionVersion(setting),
    contributions: before && sameNumbers(before, state.record, pack, contributions) ? undefined : contributions,
  };
};

/** Most events move no number: then nothing of the numbers is written. */
const sameNumbers = (before: PairRecord, after: PairRecord, pack: Pack, now: readonly StoredContribution[]): boolean =>
  before.site === after.site && JSON.stringify(contributionsOf(before, pack)) === JSON.stringify(now);

const contributionsOf = (record: PairRecord, pack: Pack): StoredContribution[] =>
  allIndicators.flatMap((indicator) =>
    indicator.contributions(record, pack).map((contribution) => ({ indicator: indicator.id, ...contribution })),
  );
