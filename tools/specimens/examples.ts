import type { SealedDraft } from '@thari/event-log/append';
import type { StreamKind } from '@thari/event-log/event';
import { type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import type { SiteOpened } from '@thari/sites/events/site-opened';
import type { WorkerAssigned } from '@thari/workforce/events/worker-assigned';
import type { WorkerRegistered } from '@thari/workforce/events/worker-registered';
import { examplesOfFollowUp } from './examples-of-follow-up.ts';
import { examplesOfInfants } from './examples-of-infants.ts';
import { examplesOfMothers } from './examples-of-mothers.ts';
import * as the from './ids.ts';

/** An example of one event: what it says, in which stream. Its version and its place in the log are given when it is written down. */
export type Example = Pick<SealedDraft, 'type' | 'stream' | 'occurredOn' | 'data' | 'privateOf' | 'sealed'> & {
  readonly streamKind: StreamKind;
};

const ofThePair: readonly Example[] = [...examplesOfMothers, ...examplesOfInfants, ...examplesOfFollowUp].map(
  ({ type, occurredOn, data, privatePart }) => ({
    type,
    occurredOn,
    data,
    streamKind: 'pair',
    stream: the.pair,
    ...(privatePart && { privateOf: privatePart.personId, sealed: btoa('a sealed part that nobody can open') }),
  }),
);

const site: SiteOpened['data'] = {
  siteId: the.site,
  country: 'ZA',
  name: 'Example Clinic',
  openedOn: on('2024-11-01'),
};
const worker: WorkerRegistered['data'] = { workerId: the.grace };
const assignment: WorkerAssigned['data'] = {
  workerId: the.grace,
  siteId: the.site,
  role: 'mentor-mother',
  fromOn: on('2024-11-04'),
};

/** The two facts about entries. They point at specimens of version 1, which stay as they are for ever. */
const amendments = (idOf: (type: string) => string): readonly Example[] => [
  ofThe('pair', the.pair, 'EntryCorrected', on('2025-06-15'), {
    corrects: idOf('InfantBorn'),
    correctedVersion: 1,
    replacement: { ...dataOf('InfantBorn'), weightGrams: 3210 },
    reason: 'mistyped',
  }),
  ofThe('pair', the.pair, 'EntryWithdrawn', on('2025-03-19'), {
    withdraws: idOf('ReferralClosed'),
    reason: 'entered-twice',
  }),
];

const ofThe = (
  streamKind: StreamKind,
  stream: string,
  type: string,
  occurredOn: CalendarDate,
  data: Record<string, unknown>,
): Example => ({ streamKind, stream, type, occurredOn, data });

const dataOf = (type: string): Record<string, unknown> =>
  ofThePair.find((example) => example.type === type)?.data ?? {};

/** All of them. `idOf` names the specimen of a type. */
export const examples = (idOf: (type: string) => string): readonly Example[] => [
  ...ofThePair,
  ...amendments(idOf),
  ofThe('site', the.site, 'SiteOpened', on('2024-11-01'), site),
  ofThe('worker', the.grace, 'WorkerRegistered', on('2024-11-04'), worker),
  ofThe('worker', the.grace, 'WorkerAssigned', on('2024-11-04'), assignment),
];
