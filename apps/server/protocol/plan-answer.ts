import type { PairRecord } from '@thari/care/projections/pair-record';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { type PlannedItem, planFor } from '@thari/protocol/plan';
import { type Citation, itemState } from '@thari/protocol/rule';
import { infantFinalOutcome, outcomeReadOn } from '@thari/protocol/rules/infant-final-outcome';
import { infantInterimStatus } from '@thari/protocol/rules/infant-interim-status';
import { infantRiskGroup } from '@thari/protocol/rules/infant-risk-group';
import { sources } from '@thari/protocol/sources';
import { tripsOfPair } from '@thari/protocol/trips/trips-of-pair';
import { whys } from '@thari/protocol/why';
import { babiesOf, personIn } from './persons.ts';

type Asked = {
  readonly country: string;
  readonly asOf: CalendarDate;
  /** One after another, as `packsOf` gives them. */
  readonly packs: readonly Pack[];
  /** The one whose numbers the babies are read by. */
  readonly inForce: Pack;
};

/** What the command line prints of a record: everything that is asked for, read on one day, and what is known of each baby. */
export const planAnswer = (record: PairRecord, asked: Asked) => {
  const { country, asOf, packs } = asked;
  const plan = planFor(record, packs);
  return {
    country,
    asOf,
    packs: packs.map(packVersion),
    draft: packs.some(({ approvedBy }) => approvedBy === null),
    items: plan.map((item) => itemRead(record, item, asOf)),
    trips: tripsRead(plan, asked),
    readings: readingsOf(record, asked),
  };
};

/** A record says no site: every working day counts but the country's public holidays. */
const tripsRead = (plan: readonly PlannedItem[], { country, asOf, inForce }: Asked) => {
  const { trips, saves, impossible } = tripsOfPair(plan, {
    today: asOf,
    country,
    site: undefined,
    settings: inForce.settings,
  });
  return {
    days: trips.map(({ on, isBooked, items }) => ({ on, booked: isBooked, items })),
    saves,
    impossible: impossible.map(({ id, on }) => ({ id, on: on ?? null })),
  };
};

const readingsOf = (record: PairRecord, { asOf, inForce }: Asked) =>
  babiesOf(record).map((infant) => ({
    person: personIn(record, infant.infantId),
    personId: infant.infantId,
    exposed: infant.exposed,
    ...(infant.exposed && {
      riskGroup: infantRiskGroup.apply({ infant, pair: record }, inForce.settings),
      interimStatus: infantInterimStatus.apply(infant, inForce.settings),
      finalOutcome: outcomeReadOn(infantFinalOutcome.apply({ infant, pair: record }, inForce.settings), asOf),
    }),
  }));

export const itemRead = (record: PairRecord, item: PlannedItem, asOf: CalendarDate) => ({
  rule: item.rule,
  id: item.id,
  person: personIn(record, item.about),
  personId: item.about,
  what: item.what,
  window: {
    from: item.window.fromOn,
    due: item.window.dueOn,
    lateAfter: item.window.lateAfterOn,
    last: item.window.lastOn ?? null,
  },
  state: itemState(item, asOf),
  ...settledBy(item, asOf),
  priority: item.priority,
  actor: item.actor,
  asked: item.asked,
  ...(item.attempt && { attempt: item.attempt }),
  why: whys[item.why],
  source: sourceOf(item.source),
  pack: item.pack,
});

/** What stands behind a state that is not simply coming, due or late. */
const settledBy = (item: PlannedItem, asOf: CalendarDate) => {
  const { settled } = item;
  if (settled?.how === 'done') return { doneOn: settled.on };
  if (settled?.how === 'waiting') return { waitingSince: settled.since };
  if (settled) return { stoppedWhy: settled.why };
  return itemState(item, asOf) === 'stopped' ? { stoppedWhy: 'its-time-has-passed' } : {};
};

const sourceOf = ({ source, place, evidence }: Citation) => ({ document: sources[source], place, evidence });
