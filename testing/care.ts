import { careCatalogue } from '@thari/care/events/care-catalogue';
import { type CareDraft, type CareEvent, careEvents } from '@thari/care/events/care-event';
import type { EntryCorrected, EntryWithdrawn } from '@thari/event-log/amendments';
import { type Authorship, append, type SealedDraft } from '@thari/event-log/append';
import { hashEvent } from '@thari/event-log/chain';
import type { Draft } from '@thari/event-log/define-event';
import type { EventEnvelope } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import { type ReadEvent, readStream } from '@thari/event-log/read-stream';
import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import fc from 'fast-check';
import type { TSchema } from 'typebox';
import * as cast from './cast.ts';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];
type DraftOf<Type extends CareEvent['type']> = Extract<CareDraft, { type: Type }>;

const madeId = (kind: string, number: number): string =>
  `0199f2d0-00${kind}-7000-8000-${String(number).padStart(12, '0')}`;
export const testId = (number = 1): string => madeId('a8', number);
export const screenId = (number = 1): string => madeId('a9', number);
export const offerId = (number = 1): string => madeId('ab', number);
export const cardId = (number = 1): string => madeId('ad', number);
export const disclosureId = (number = 1): string => madeId('ae', number);
export const contactId = (number = 1): string => madeId('ac', number);

/** What happened to Nomsa and Thandi unless a test says otherwise. */
// biome-ignore format: a table, one fact a line
const usual: { readonly [Type in CareEvent['type']]: DataOf<Type> } = {
  WomanEnrolled: { motherId: cast.nomsa.id, assignedTo: cast.grace.id, enrolledOn: on('2025-10-06'),
    status: 'positive', statusKnown: 'tested-in-this-pregnancy', bornOn: on('1998-04-12') },
  ConsentRecorded: { channel: 'record', given: true, decidedOn: on('2025-10-06') },
  DisclosureRecorded: { disclosureId: disclosureId(), relation: 'sister', how: 'with-me', reaction: 'supportive', recordedOn: on('2025-10-20') },
  DisclosureEnded: { disclosureId: disclosureId(), endedOn: on('2026-03-02') },
  SafeReachSet: { phoneOf: 'shared-does-not-know', days: [1, 2, 3, 4, 5], fromTime: '09:00', untilTime: '16:00', setOn: on('2025-10-20') },
  SafetyFlagSet: { raised: true, setOn: on('2026-03-02') },
  PregnancyRecorded: { pregnancyId: cast.pregnancyId(), dueOn: on('2026-01-20'), dueDateFrom: 'last-period' },
  DueDateRevised: { pregnancyId: cast.pregnancyId(), dueOn: on('2026-01-27'), dueDateFrom: 'ultrasound', revisedOn: on('2025-11-03') },
  PregnancyLost: { pregnancyId: cast.pregnancyId(), lostOn: on('2025-11-20'), outcome: 'miscarriage' },
  InfantBorn: { infantId: cast.thandi.id, bornOn: on('2026-01-15'), sex: 'female', birthOrder: 1, placeOfBirth: 'facility', feeding: 'breastfed' },
  InfantDied: { infantId: cast.thandi.id, diedOn: on('2026-04-02') },
  MotherDied: { diedOn: on('2026-04-02') },
  BreastfeedingStopped: { infantId: cast.thandi.id, stoppedOn: on('2026-05-01') },
  BreastfeedingRestarted: { infantId: cast.thandi.id, restartedOn: on('2026-05-20') },
  AntiretroviralsStarted: { startedOn: on('2025-09-15'), timing: 'during-pregnancy' },
  StatusLearned: { status: 'positive', testedOn: on('2025-12-01'), statusKnown: 'tested-in-this-pregnancy' },
  SessionHeld: { sessionId: cast.sessionId(), heldOn: on('2025-10-20'), kind: 'one-to-one', stage: 'pregnancy', topics: ['adherence'] },
  AppointmentBooked: { appointmentId: cast.appointmentId(), dueOn: on('2026-03-02'), reasons: ['baby-check'] },
  AppointmentKept: { appointmentId: cast.appointmentId(), keptOn: on('2026-03-02') },
  AppointmentMissed: { appointmentId: cast.appointmentId(), missedOn: on('2026-03-02') },
  AppointmentCancelled: { appointmentId: cast.appointmentId(), cancelledOn: on('2026-02-27'), reason: 'her-wish' },
  TracingAttempted: { attemptId: cast.attemptId(), appointmentId: cast.appointmentId(), attemptedOn: on('2026-03-04'),
    reason: 'missed-visit', method: 'phone', reached: true, outcome: 'will-return' },
  InfantSampleTaken: { infantId: cast.thandi.id, sampleId: cast.sampleId(), test: 'nat', takenOn: on('2026-02-26'), purpose: 'first', placeTaken: 'facility' },
  InfantResultReceived: { sampleId: cast.sampleId(), receivedOn: on('2026-03-12'), result: 'negative' },
  InfantResultGiven: { sampleId: cast.sampleId(), givenOn: on('2026-03-16') },
  ProphylaxisGiven: { infantId: cast.thandi.id, givenOn: on('2026-01-16'), regimen: 'nvp', first: true },
  CotrimoxazoleGiven: { infantId: cast.thandi.id, givenOn: on('2026-02-26'), first: true },
  InfantMedicineStopped: { infantId: cast.thandi.id, medicine: 'prophylaxis', stoppedOn: on('2026-02-26') },
  InfantTreatmentStarted: { infantId: cast.thandi.id, startedOn: on('2026-03-16') },
  ImmunisationGiven: { infantId: cast.thandi.id, visit: 'week-6', givenOn: on('2026-02-26') },
  InfantMeasured: { infantId: cast.thandi.id, measuredOn: on('2026-02-26'), weightGrams: 4450 },
  FeedingRecorded: { infantId: cast.thandi.id, recordedOn: on('2026-02-26'), feeding: 'exclusive' },
  CaregiverChanged: { infantId: cast.thandi.id, caregiver: 'grandmother', fromOn: on('2026-03-20') },
  InfantExited: { infantId: cast.thandi.id, exitedOn: on('2026-04-20'), outcome: 'transfer-confirmed' },
  ViralLoadSampleTaken: { sampleId: cast.viralLoadId(), takenOn: on('2025-12-15'), purpose: 'routine' },
  ViralLoadResultReceived: { sampleId: cast.viralLoadId(), receivedOn: on('2025-12-29'), outcome: 'below-detection' },
  WomanTested: { testId: testId(), test: 'syphilis', testedOn: on('2025-10-06'), result: 'negative' },
  ScreenDone: { screenId: screenId(), about: cast.nomsa.id, screen: 'mood', doneOn: on('2026-02-26'), concern: false },
  ServiceOffered: { offerId: offerId(), about: cast.nomsa.id, service: 'family-planning', offeredOn: on('2026-02-26'), outcome: 'accepted' },
  ClinicContactHeld: { contactId: contactId(), kind: 'antenatal', heldOn: on('2025-10-20') },
  ReferralMade: { referralId: cast.referralId(), about: cast.nomsa.id, madeOn: on('2026-02-26'), to: 'nurse', reason: 'mood', sameDay: false },
  ReferralClosed: { referralId: cast.referralId(), closedOn: on('2026-03-05'), outcome: 'attended' },
  CardGiven: { cardId: cardId(), about: cast.nomsa.id, givenOn: on('2025-10-06') },
  CardRevoked: { cardId: cardId(), revokedOn: on('2026-03-02'), why: 'lost' },
  TransferReceived: { atSite: cast.hlotseHospital.id, receivedOn: on('2026-04-14') },
  PairTransferred: { toSite: cast.hlotseHospital.id, transferredOn: on('2026-04-10') },
  WomanReassigned: { assignedTo: cast.sisterDube.id, reassignedOn: on('2026-03-20') },
  WomanExited: { exitedOn: on('2026-04-20'), outcome: 'lost' },
  WomanReturned: { returnedOn: on('2026-05-04') },
};

/** A builder of one fact, dated by the field that says when it happened, or on a fixed day where it has none. */
const fact =
  <Type extends CareEvent['type']>(type: Type, dated: keyof DataOf<Type> | CalendarDate) =>
  (changes: Partial<DataOf<Type>> = {}): DraftOf<Type> => {
    const data = { ...usual[type], ...changes };
    return { type, data, occurredOn: data[dated as keyof typeof data] ?? dated } as unknown as DraftOf<Type>;
  };

export const enrolled = fact('WomanEnrolled', 'enrolledOn');
export const consented = fact('ConsentRecorded', 'decidedOn');
export const disclosureRecorded = fact('DisclosureRecorded', 'recordedOn');
export const disclosureEnded = fact('DisclosureEnded', 'endedOn');
export const safeReachSet = fact('SafeReachSet', 'setOn');
export const safetyFlagSet = fact('SafetyFlagSet', 'setOn');
export const pregnancyRecorded = fact('PregnancyRecorded', on('2025-10-06'));
export const dueDateRevised = fact('DueDateRevised', 'revisedOn');
export const pregnancyLost = fact('PregnancyLost', 'lostOn');
export const born = fact('InfantBorn', 'bornOn');
export const infantDied = fact('InfantDied', 'diedOn');
export const motherDied = fact('MotherDied', 'diedOn');
export const breastfeedingStopped = fact('BreastfeedingStopped', 'stoppedOn');
export const breastfeedingRestarted = fact('BreastfeedingRestarted', 'restartedOn');
export const antiretroviralsStarted = fact('AntiretroviralsStarted', 'startedOn');
export const statusLearned = fact('StatusLearned', 'testedOn');
export const sessionHeld = fact('SessionHeld', 'heldOn');
export const appointmentBooked = fact('AppointmentBooked', on('2026-02-20'));
export const appointmentKept = fact('AppointmentKept', 'keptOn');
export const appointmentMissed = fact('AppointmentMissed', 'missedOn');
export const appointmentCancelled = fact('AppointmentCancelled', 'cancelledOn');
export const tracingAttempted = fact('TracingAttempted', 'attemptedOn');
export const sampleTaken = fact('InfantSampleTaken', 'takenOn');
export const resultReceived = fact('InfantResultReceived', 'receivedOn');
export const resultGiven = fact('InfantResultGiven', 'givenOn');
export const prophylaxisGiven = fact('ProphylaxisGiven', 'givenOn');
export const cotrimoxazoleGiven = fact('CotrimoxazoleGiven', 'givenOn');
export const medicineStopped = fact('InfantMedicineStopped', 'stoppedOn');
export const infantTreatmentStarted = fact('InfantTreatmentStarted', 'startedOn');
export const immunisationGiven = fact('ImmunisationGiven', 'givenOn');
export const infantMeasured = fact('InfantMeasured', 'measuredOn');
export const feedingRecorded = fact('FeedingRecorded', 'recordedOn');
export const caregiverChanged = fact('CaregiverChanged', 'fromOn');
export const infantExited = fact('InfantExited', 'exitedOn');
export const womanTested = fact('WomanTested', 'testedOn');
export const screenDone = fact('ScreenDone', 'doneOn');
export const serviceOffered = fact('ServiceOffered', 'offeredOn');
export const clinicContactHeld = fact('ClinicContactHeld', 'heldOn');
export const viralLoadTaken = fact('ViralLoadSampleTaken', 'takenOn');
export const viralLoadReceived = fact('ViralLoadResultReceived', 'receivedOn');
export const referralMade = fact('ReferralMade', 'madeOn');
export const referralClosed = fact('ReferralClosed', 'closedOn');
export const cardGiven = fact('CardGiven', 'givenOn');
export const cardRevoked = fact('CardRevoked', 'revokedOn');
export const transferReceived = fact('TransferReceived', 'receivedOn');
export const transferred = fact('PairTransferred', 'transferredOn');
export const reassigned = fact('WomanReassigned', 'reassignedOn');
export const exited = fact('WomanExited', 'exitedOn');
export const returned = fact('WomanReturned', 'returnedOn');

/** Any draft about a pair, amendments too. */
export type AnyDraft = CareDraft | Draft<EntryCorrected> | Draft<EntryWithdrawn>;
const amendedOn = on('2026-06-01');

export const corrected = (corrects: string, replacement: Record<string, unknown>): Draft<EntryCorrected> => ({
  type: 'EntryCorrected',
  data: { corrects, correctedVersion: 1, replacement, reason: 'mistyped' },
  occurredOn: amendedOn,
});
export const withdrawn = (withdraws: string): Draft<EntryWithdrawn> => ({
  type: 'EntryWithdrawn',
  data: { withdraws, reason: 'undone' },
  occurredOn: amendedOn,
});

/** Grace on her phone: the writer of every stream that names no other. */
export const gracesPhone: Authorship = {
  writer: cast.grace.writer,
  author: cast.grace.id,
  site: cast.maputsoeClinic.id,
  protocolVersion: 'who-2021@1',
};

/** One writer's chained log about Nomsa and Thandi. `after` is what its author had seen already. */
export const writtenBy = (
  by: Authorship,
  drafts: readonly AnyDraft[],
  after: readonly EventEnvelope[] = [],
): EventEnvelope[] => {
  if (drafts.length === 0) return [];
  const last = after.findLast((event) => event.writer === by.writer);
  const head = last && { seq: last.writerSeq, hash: hashEvent(last) };
  const sealed = drafts.map((draft, i) => seal(draft, cast.eventId((head ? head.seq + 1 : 0) + i, by.writer)));
  const at = { head, streamHeads: headsOf(after), recordedAt: '2026-06-01T08:00:00.000Z' };
  return append(sealed, by, at).items.map(({ event }) => event);
};

export const stream = (...drafts: readonly AnyDraft[]): EventEnvelope[] => writtenBy(gracesPhone, drafts);

/** The facts as a device reads them: ordered, in their newest shape, amended. */
export const read = (recorded: readonly EventEnvelope[]): ReadEvent<CareEvent>[] =>
  readStream(careCatalogue, recorded).events as ReadEvent<CareEvent>[];

export const history = (...drafts: readonly AnyDraft[]): ReadEvent<CareEvent>[] => read(stream(...drafts));

/** Sealed for show only: a test has no keys. */
const seal = ({ privatePart, ...draft }: AnyDraft, id: string): SealedDraft => ({
  ...draft,
  id,
  version: careCatalogue.find(draft.type)?.version ?? 1,
  streamKind: 'pair',
  stream: cast.nomsa.pair,
  ...(privatePart && { privateOf: privatePart.personId, sealed: btoa(JSON.stringify(privatePart.content)) }),
});

export const anyDate = (): fc.Arbitrary<CalendarDate> => fc.nat(4000).map((days) => addDays(on('2020-01-01'), days));

/** Any data that a schema allows. Ids are few and from the cast, so that facts meet; days are any, or those given. */
export const anyDataOf = (
  schema: TSchema,
  day: () => fc.Arbitrary<CalendarDate> = anyDate,
): fc.Arbitrary<Record<string, unknown>> => {
  const { properties = {}, required = [] } = schema as Shape;
  const fields = Object.entries(properties).map(([key, field]) => [key, anyValue(field, key, day)]);
  return fc.record<Record<string, unknown>>(Object.fromEntries(fields), { requiredKeys: required });
};

/** What the schemas of events are made of, as JSON Schema says it. */
type Shape = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: string[];
  readonly anyOf?: readonly { readonly const: string }[];
  readonly items?: Shape;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
};

/** Beside those of the cast. */
const ownIds: Readonly<Record<string, readonly string[]>> = {
  testId: [testId(1), testId(2), testId(3)],
  screenId: [screenId(1), screenId(2), screenId(3)],
  offerId: [offerId(1), offerId(2), offerId(3)],
  contactId: [contactId(1), contactId(2), contactId(3)],
  cardId: [cardId(1), cardId(2), cardId(3)],
  atSite: [cast.maputsoeClinic.id, cast.hlotseHospital.id],
};

const anyValue = (shape: Shape, key: string, day: () => fc.Arbitrary<CalendarDate>): fc.Arbitrary<unknown> => {
  const { anyOf, type, pattern = '', items = {}, minItems = 0, minimum: min = 0, maximum: max = 100 } = shape;
  if (anyOf) return fc.constantFrom(...anyOf.map((word) => word.const));
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return fc.integer({ min, max });
  if (type === 'array') return fc.array(anyValue(items, key, day), { minLength: minItems, maxLength: 3 });
  if (key.endsWith('On')) return day();
  const ids = cast.idsFor(key) ?? ownIds[key];
  return ids ? fc.constantFrom(...ids) : fc.stringMatching(new RegExp(pattern));
};

const anyDraft = (): fc.Arbitrary<AnyDraft> =>
  fc
    .constantFrom(...careEvents)
    .chain(({ type, data }) => fc.tuple(fc.constant(type), anyDataOf(data), anyDate()))
    .map(([type, data, occurredOn]) => ({ type, data, occurredOn }) as AnyDraft);

/** Any log of one writer: every kind of fact, none of it decided, as wild as a merge may find it. */
export const anyLog = (writer: string): fc.Arbitrary<EventEnvelope[]> =>
  fc.array(anyDraft(), { maxLength: 12 }).map((drafts) => writtenBy({ ...gracesPhone, writer }, drafts));
