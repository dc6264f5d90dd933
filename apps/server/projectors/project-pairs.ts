import { type DiaryRow, diaryRow } from '@thari/care/projections/diary-row';
import { type PairRecord, pairRecord } from '@thari/care/projections/pair-record';
import type { EventEnvelope } from '@thari/event-log/event';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { readStreams } from '@thari/event-store-postgres/event-rows';
import { allIndicators } from '@thari/indicators/all-indicators';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { packFor } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { loadPairs, type PairRow, type StoredContribution } from './pair-rows.ts';
import { foldOn, foldWhole, type PairState } from './pair-state.ts';

/** New events of one pair that are about to be stored, in the order in which they came. */
export type Addition = { readonly pairId: string; readonly events: readonly EventEnvelope[] };

export type Projected = {
  readonly rows: readonly PairRow[];
  /** Pairs whose fold threw: a bug or a poison event. Their new events are quarantined, nobody else waits. */
  readonly unreadable: readonly { readonly pairId: string; readonly problem: string }[];
};

/** Computes, before anything is written, what the touched pairs will look like. */
export const projectPairs = async (
  trx: InTransaction,
  { country, today }: { country: string; today: CalendarDate },
  additions: readonly Addition[],
): Promise<Projected> => {
  const stored = await loadPairs(
    trx,
    country,
    additions.map(({ pairId }) => pairId),
  );
  const rows: PairRow[] = [];
  const unreadable: { pairId: string; problem: string }[] = [];
  const again: Addition[] = [];
  for (const addition of additions) {
    const state = stored.get(addition.pairId);
    const quick =
      state && state.projection === pairRecord.version ? attempt(() => foldOn(state, addition.events)) : undefined;
    if (quick?.record) rows.push(rowFrom(addition.pairId, quick, country, today));
    else again.push(addition);
  }
  const streams =
    again.length > 0
      ? await readStreams(
          trx,
          country,
          again.map(({ pairId }) => pairId),
        )
      : new Map();
  for (const { pairId, events } of again) {
    try {
      const before = (streams.get(pairId) ?? []).map(({ event }: { event: EventEnvelope }) => event);
      const whole = foldWhole([...before, ...events]);
      if (whole.record) rows.push(rowFrom(pairId, whole, country, today));
    } catch (problem) {
      unreadable.push({ pairId, problem: String(problem) });
    }
  }
  return { rows, unreadable };
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
  state: PairState & { record?: PairRecord | undefined },
  country: string,
  today: CalendarDate,
): PairRow => {
  if (!state.record) throw new Error('a pair without an enrolment has no row yet');
  const pack = packFor(country, today);
  const row: DiaryRow = diaryRow(pairId, state.record, planFor(state.record, pack));
  return {
    pairId,
    site: state.record.site,
    record: state.record,
    diaryRow: row,
    heads: state.heads,
    events: state.events,
    contributions: contributionsOf(state.record, country, today),
  };
};

const contributionsOf = (record: PairRecord, country: string, today: CalendarDate): StoredContribution[] =>
  allIndicators.flatMap((indicator) =>
    indicator
      .contributions(record, packFor(country, today))
      .map((contribution) => ({ indicator: indicator.id, ...contribution })),
  );
