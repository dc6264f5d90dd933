import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import type { ExitOutcome, HivStatus } from '../events/coded-lists.ts';

/** What the decisions know of the woman herself, her pregnancies apart. */
export type WomanState = {
  readonly enrolment: Enrolment | undefined;
  readonly site: string | undefined;
  readonly assignedTo: string | undefined;
  /** Each move to another site, the latest last, and whether she arrived there. */
  readonly transfers: readonly Transfer[];
  readonly consents: ReadonlyMap<string, { readonly given: boolean; readonly decidedOn: CalendarDate }>;
  readonly status: HivStatus;
  readonly treatmentStartedOn: CalendarDate | undefined;
  readonly diedOn: CalendarDate | undefined;
  /** How she left, while she is away. */
  readonly exit: { readonly exitedOn: CalendarDate; readonly outcome: ExitOutcome } | undefined;
  readonly firstExitedOn: CalendarDate | undefined;
  readonly returnedOn: CalendarDate | undefined;
};

export type Transfer = {
  readonly toSite: string;
  readonly transferredOn: CalendarDate;
  readonly receivedOn: CalendarDate | undefined;
};

export type Enrolment = {
  readonly motherId: string;
  readonly enrolledOn: CalendarDate;
  readonly bornOn: CalendarDate | undefined;
};

export const unknownWoman: WomanState = {
  enrolment: undefined,
  site: undefined,
  assignedTo: undefined,
  transfers: [],
  consents: new Map(),
  status: 'unknown',
  treatmentStartedOn: undefined,
  diedOn: undefined,
  exit: undefined,
  firstExitedOn: undefined,
  returnedOn: undefined,
};

export const womanAfter = (woman: WomanState, event: ReadEvent<CareEvent>): WomanState => {
  switch (event.type) {
    case 'WomanEnrolled': {
      const { motherId, enrolledOn, bornOn, assignedTo, status } = event.data;
      const enrolment = { motherId, enrolledOn, bornOn };
      return { ...woman, enrolment, site: event.envelope.site, assignedTo, status: learned(woman.status, status) };
    }
    case 'StatusLearned':
      return { ...woman, status: learned(woman.status, event.data.status) };
    case 'ConsentRecorded':
      return { ...woman, consents: new Map(woman.consents).set(event.data.channel, event.data) };
    case 'AntiretroviralsStarted':
      return { ...woman, treatmentStartedOn: earliest(woman.treatmentStartedOn, event.data.startedOn) };
    case 'MotherDied':
      return { ...woman, diedOn: earliest(woman.diedOn, event.data.diedOn) };
    default:
      return placeAfter(woman, event);
  }
};

const placeAfter = (woman: WomanState, event: ReadEvent<CareEvent>): WomanState => {
  switch (event.type) {
    case 'PairTransferred':
      return {
        ...woman,
        site: event.data.toSite,
        assignedTo: event.data.assignedTo,
        transfers: [...woman.transfers, { ...event.data, receivedOn: undefined }],
      };
    case 'TransferReceived': {
      const { atSite, receivedOn, assignedTo } = event.data;
      const last = woman.transfers.at(-1);
      if (last?.toSite !== atSite) return woman;
      const transfers = [...woman.transfers.slice(0, -1), { ...last, receivedOn }];
      return { ...woman, assignedTo: assignedTo ?? woman.assignedTo, transfers };
    }
    case 'WomanReassigned':
      return { ...woman, assignedTo: event.data.assignedTo };
    case 'WomanExited':
      return { ...woman, exit: event.data, firstExitedOn: earliest(woman.firstExitedOn, event.data.exitedOn) };
    case 'WomanReturned':
      return { ...woman, exit: undefined, returnedOn: event.data.returnedOn };
    default:
      return woman;
  }
};

/** Positive stays: a later negative is a contradiction for people to settle by a correction, not news. */
const learned = (known: HivStatus, told: HivStatus): HivStatus =>
  known === 'positive' || told === 'unknown' ? known : told;
