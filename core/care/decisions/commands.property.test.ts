import type { EventEnvelope } from '@thari/event-log/event';
import { addDays, type CalendarDate, calendarDate as on } from '@thari/kernel/calendar-date';
import * as story from '@thari/testing/care';
import { eventId, grace, pregnancyId } from '@thari/testing/cast';
import { beginnings, enrolment, leaving } from '@thari/testing/first-commands';
import { times } from '@thari/testing/times';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { careCatalogue } from '../events/care-catalogue.ts';
import { careDecisions } from './care-decisions.ts';
import { careRefusals } from './care-refusals.ts';
import { type CareCommand, type CareCommandName, decide } from './commands.ts';
import { brokenBy } from './entry-fault.ts';
import { type PairState, pairStateFrom } from './pair-state.ts';

const today = on('2026-06-30');
/** Near each other, so that much may happen; a few lie in the future. */
const anyDay = (): fc.Arbitrary<CalendarDate> => fc.nat(320).map((days) => addDays(on('2025-09-01'), days));
const anyOf = (type: string) => story.anyDataOf(careCatalogue.find(type)!.data, anyDay);
const anyWords = (field: string) =>
  fc.record({ [field]: fc.constantFrom('Nomsa', ' Thandi ', '', ' ') }, { requiredKeys: [] });
const anyEntry = () => fc.nat(25).map((number) => eventId(number));
const both = <A extends object, B extends object>(a: fc.Arbitrary<A>, b: fc.Arbitrary<B>) =>
  fc.tuple(a, b).map(([one, other]) => ({ ...one, ...other }));
const aloneOf = ({ pregnancyId: _, ...baby }: Record<string, unknown>) => baby; // the pregnancy is the birth's, not each baby's

/** What each command carries, as a form could send it: the data of an event where a name stands, else as it says. */
const carried: { readonly [Name in CareCommandName]: string | fc.Arbitrary<object> } = {
  enrolWoman: both(
    anyOf('WomanEnrolled'),
    fc.record({ identity: anyWords('givenName'), consents: fc.record({ record: fc.boolean() }) }),
  ).map((woman) => ({ ...woman, identity: { givenName: '', ...woman.identity } })),
  recordConsent: 'ConsentRecorded',
  recordDisclosure: both(anyOf('DisclosureRecorded'), anyWords('note')),
  ...({ setSafeReach: 'SafeReachSet', setSafetyFlag: 'SafetyFlagSet', endDisclosure: 'DisclosureEnded' } as const),
  recordPregnancy: 'PregnancyRecorded',
  reviseDueDate: 'DueDateRevised',
  recordPregnancyLoss: 'PregnancyLost',
  recordBirth: fc.record(
    {
      babies: fc.array(both(anyOf('InfantBorn'), anyWords('givenName')).map(aloneOf), { maxLength: 2 }),
      pregnancyId: fc.constant(pregnancyId()),
    },
    { requiredKeys: ['babies'] },
  ),
  recordInfantDeath: 'InfantDied',
  recordMotherDeath: 'MotherDied',
  stopBreastfeeding: 'BreastfeedingStopped',
  restartBreastfeeding: 'BreastfeedingRestarted',
  startAntiretrovirals: 'AntiretroviralsStarted',
  learnStatus: 'StatusLearned',
  holdSession: both(anyOf('SessionHeld'), anyWords('note')),
  bookAppointment: 'AppointmentBooked',
  keepAppointment: 'AppointmentKept',
  missAppointment: 'AppointmentMissed',
  cancelAppointment: 'AppointmentCancelled',
  rescheduleAppointment: fc
    .tuple(anyOf('AppointmentKept'), anyOf('AppointmentBooked'))
    .map(([{ appointmentId, keptOn }, booking]) => ({ appointmentId, movedOn: keptOn, booking })),
  attemptTracing: 'TracingAttempted',
  takeInfantSample: 'InfantSampleTaken',
  receiveInfantResult: 'InfantResultReceived',
  giveInfantResult: 'InfantResultGiven',
  giveProphylaxis: 'ProphylaxisGiven',
  giveCotrimoxazole: 'CotrimoxazoleGiven',
  stopInfantMedicine: 'InfantMedicineStopped',
  startInfantTreatment: 'InfantTreatmentStarted',
  giveImmunisation: 'ImmunisationGiven',
  measureInfant: 'InfantMeasured',
  recordFeeding: 'FeedingRecorded',
  changeCaregiver: 'CaregiverChanged',
  exitInfant: 'InfantExited',
  takeViralLoadSample: 'ViralLoadSampleTaken',
  receiveViralLoadResult: 'ViralLoadResultReceived',
  recordWomanTest: 'WomanTested',
  doScreen: 'ScreenDone',
  recordOffer: 'ServiceOffered',
  holdClinicContact: 'ClinicContactHeld',
  makeReferral: 'ReferralMade',
  closeReferral: both(anyOf('ReferralClosed'), anyWords('note')),
  giveCard: 'CardGiven',
  revokeCard: 'CardRevoked',
  transferPair: 'PairTransferred',
  receiveTransfer: 'TransferReceived',
  reassignWoman: 'WomanReassigned',
  exitWoman: 'WomanExited',
  returnWoman: 'WomanReturned',
  correctEntry: fc
    .tuple(anyEntry(), fc.integer({ min: -60, max: 60 }))
    .map(([corrects, daysLater]) => ({ corrects, replacement: { daysLater }, reason: 'other' })),
  withdrawEntry: anyEntry().map((withdraws) => ({ withdraws, reason: 'undone' })),
};

const names = Object.keys(carried) as CareCommandName[];
/** An end is asked less often, so that stories grow long; so is what may nearly always be recorded. */
const seldomAsked: readonly CareCommandName[] = [
  'exitWoman',
  'exitInfant',
  'recordMotherDeath',
  'recordInfantDeath',
  'stopInfantMedicine',
  'startInfantTreatment',
  'giveImmunisation',
  'measureInfant',
  'recordFeeding',
  'changeCaregiver',
  'recordWomanTest',
  'doScreen',
  'recordOffer',
  'holdClinicContact',
  'giveCard',
  'revokeCard',
];
/** Much has to fit before one of these is granted. */
const oftenestAsked: readonly CareCommandName[] = [
  'recordPregnancyLoss',
  'restartBreastfeeding',
  'rescheduleAppointment',
  'giveInfantResult',
  'receiveViralLoadResult',
  'receiveTransfer',
];
const oftenAsked = [
  ...names,
  ...oftenestAsked.flatMap((name) => Array<CareCommandName>(8).fill(name)),
  ...names.flatMap((name) => (seldomAsked.includes(name) ? [] : Array<CareCommandName>(3).fill(name))),
];

const anyCommand = (): fc.Arbitrary<CareCommand> =>
  fc.constantFrom(...oftenAsked).chain((name) => {
    const data = carried[name];
    return (typeof data === 'string' ? anyOf(data) : data).map((value) => ({ name, data: value }) as CareCommand);
  });

/** Nomsa joins, some of what usually follows happens, and then anything is asked. */
const anyStory = (): fc.Arbitrary<Asked[]> =>
  fc
    .tuple(
      fc.constantFrom('positive', 'unknown').map(enrolment),
      fc.subarray([...beginnings]),
      // Now and then she left early: what may follow a leaving is rare otherwise.
      fc.constantFrom([], [], [], [], [leaving]),
      fc.array(anyCommand(), { maxLength: 40, size: 'max' }),
    )
    .map(([first, usual, left, anything]) => [
      ...[first, ...usual, ...left].map((command) => ({ command, day: on('2026-02-28') })),
      ...anything.map((command) => ({ command, day: today })),
    ]);
type Asked = { readonly command: CareCommand; readonly day: CalendarDate };

/** A correction is asked as "so many days later": what the entry says is known only when it is there. */
const fitted = (command: CareCommand, { entries }: PairState): CareCommand => {
  if (command.name !== 'correctEntry') return command;
  const { corrects, replacement } = command.data;
  const entry = entries.find(({ envelope }) => envelope.id === corrects);
  const moved = Object.entries(entry?.data ?? {}).map(([field, value]) => [
    field,
    field.endsWith('On') ? addDays(value as CalendarDate, Number(replacement.daysLater)) : value,
  ]);
  return { name: 'correctEntry', data: { ...command.data, replacement: Object.fromEntries(moved) } };
};

type Turn = Asked & {
  readonly before: PairState;
  readonly answer: ReturnType<typeof decide>;
  readonly after: PairState;
};

/** Asks one command after the other, and records what may happen, as a phone does. */
const play = (told: readonly Asked[]): Turn[] => {
  let log: EventEnvelope[] = [];
  return told.map(({ command: asked, day }) => {
    const before = pairStateFrom(story.read(log));
    const command = fitted(asked, before);
    const answer = decide(before, command, day);
    log = answer.ok ? [...log, ...story.writtenBy(story.gracesPhone, answer.value, log)] : log;
    return { command, day, before, answer, after: pairStateFrom(story.read(log)) };
  });
};
const anyTurn = (check: (turn: Turn) => void) =>
  fc.assert(fc.property(anyStory(), (told) => play(told).forEach(check)));
const anyGrant = (check: (turn: Turn) => void) => anyTurn((turn) => turn.answer.ok && check(turn));

test('what a decision answers has the shape of its events, before anybody checks it', () => {
  anyTurn(({ command, day, before }) => {
    const decision = careDecisions[command.name] as (
      pair: PairState,
      data: object,
      day: CalendarDate,
    ) => ReturnType<typeof decide>;
    const answer = decision(before, command.data, day);
    for (const { type, data } of answer.ok ? answer.value : []) {
      const { version, streamKind } = careCatalogue.find(type)!;
      expect(careCatalogue.check({ type, version, streamKind, data })).toBe('readable');
    }
  });
});

test('nothing that happened is dated after the day it is told', () => {
  anyTurn(({ answer, day }) => {
    for (const { occurredOn } of answer.ok ? answer.value : []) expect(occurredOn <= day).toBe(true);
  });
});

test('what was recorded is refused when it is asked again', () => {
  anyGrant(({ command, after }) => {
    expect(decide(after, command, today)).toMatchObject({ ok: false });
  });
});

test('a story told through decisions never contradicts itself, but for what a death leaves behind', () => {
  const nothing = pairStateFrom([]);
  anyGrant(({ after }) => {
    expect(brokenBy({ before: nothing, after }, today).map(({ type }) => type)).toEqual([]);
  });
});

test('a decision answers, whatever was asked of whatever log', () => {
  fc.assert(
    fc.property(anyCommand(), story.anyLog(grace.writer), (asked, log) => {
      const pair = pairStateFrom(story.read(log));
      for (const command of [asked, fitted(asked, pair)]) {
        const answer = decide(pair, command, today);
        expect(answer.ok || careRefusals.includes(answer.reason)).toBe(true);
      }
    }),
    { numRuns: times(300) },
  );
});

test('every command is granted now and then: these properties do not pass by seeing nothing', () => {
  const turns = fc.sample(anyStory(), { seed: 1, numRuns: 800 }).flatMap(play);
  const granted = new Set(turns.flatMap(({ command, answer }) => (answer.ok ? [command.name] : [])));
  expect(names.filter((name) => !granted.has(name))).toEqual([]);
});
