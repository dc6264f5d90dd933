import type { SealedDraft } from '@thari/event-log/append';
import type { StreamKind } from '@thari/event-log/event';
import { type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import type { ClinicDaysSet } from '@thari/sites/events/clinic-days-set';
import type { ProtocolApprovalWithdrawn } from '@thari/sites/events/protocol-approval-withdrawn';
import type { ProtocolApproved } from '@thari/sites/events/protocol-approved';
import type { SiteOpened } from '@thari/sites/events/site-opened';
import type { UnrecordedWomanServed } from '@thari/sites/events/unrecorded-woman-served';
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
const approval: ProtocolApproved['data'] = {
  approvalId: the.approval,
  country: 'ZA',
  pack: 'south-africa/1',
  fingerprint: '0123456789abcdef',
  verified: ['treatment-start'],
  approvedOn: on('2025-01-10'),
  profession: 'Medical officer',
};
const approvalWithdrawn: ProtocolApprovalWithdrawn['data'] = {
  approvalId: the.approval,
  withdrawnOn: on('2025-02-01'),
};
const clinicDays: ClinicDaysSet['data'] = {
  siteId: the.site,
  setOn: on('2024-11-01'),
  days: {
    antenatal: [2, 4],
    postnatal: [2, 4],
    immunisation: [3],
    'baby-clinic': [1, 2, 3, 4, 5],
    'her-clinic': [1, 3, 5],
    mentor: [1, 2, 3, 4, 5],
  },
  closedOn: [on('2024-12-24')],
};
const unrecorded: UnrecordedWomanServed['data'] = {
  serviceId: the.unrecorded,
  servedOn: on('2025-02-03'),
  services: ['talk'],
};
const worker: WorkerRegistered['data'] = { workerId: the.grace };
const assignment: WorkerAssigned['data'] = {
  workerId: the.grace,
  siteId: the.site,
  role: 'mentor-mother',
  fromOn: on('2024-11-04'),
};

/** The two facts about entries. They point at specimens of version 1, which stay as they are for ever; the replacement is of today. */
const amendments = (idOf: (type: string) => string): readonly Example[] => [
  ofThe('pair', the.pair, 'EntryCorrected', on('2025-06-15'), {
    corrects: idOf('InfantBorn'),
    correctedVersion: 2,
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
  ofThe('site', the.site, 'ClinicDaysSet', on('2024-11-01'), clinicDays),
  ofThe('site', the.site, 'UnrecordedWomanServed', on('2025-02-03'), unrecorded),
  ofThe('protocol', the.approval, 'ProtocolApproved', on('2025-01-10'), approval),
  ofThe('protocol', the.approval, 'ProtocolApprovalWithdrawn', on('2025-02-01'), approvalWithdrawn),
  ofThe('worker', the.grace, 'WorkerRegistered', on('2024-11-04'), worker),
  ofThe('worker', the.grace, 'WorkerAssigned', on('2024-11-04'), assignment),
];
