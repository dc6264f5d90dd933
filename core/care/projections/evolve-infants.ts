import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, laterOf } from '@thari/kernel/calendar-date';
import type { InfantSampleFacts } from '@thari/protocol/facts';
import type { CareEvent } from '../events/care-event.ts';
import type { Infant, Mother, PairRecord } from './pair-record.ts';

/** Each baby's own story: birth, feeding, tests, medicines, death. */
export const evolveInfants = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  const infants = infantsAfter(record, event);
  return infants === record.infants ? record : { ...record, infants };
};

const infantsAfter = ({ infants, mother }: PairRecord, event: ReadEvent<CareEvent>): readonly Infant[] => {
  switch (event.type) {
    case 'InfantBorn':
      return infants.some(({ infantId }) => infantId === event.data.infantId)
        ? infants
        : [...infants, born(event, mother)];
    case 'InfantDied':
      return withInfant(infants, event.data.infantId, (infant) => ({ ...infant, diedOn: event.data.diedOn }));
    case 'BreastfeedingStopped':
      return withInfant(infants, event.data.infantId, (infant) => ({
        ...infant,
        feeding: { now: 'stopped', stoppedOn: event.data.stoppedOn },
      }));
    case 'BreastfeedingRestarted':
      return withInfant(infants, event.data.infantId, (infant) => ({ ...infant, feeding: { now: 'breastfed' } }));
    case 'StatusLearned':
      return event.data.status === 'positive'
        ? infants.map((infant) => ({ ...infant, exposed: infant.exposed || isFedAt(infant, event.data.testedOn) }))
        : infants;
    case 'ProphylaxisGiven':
      return withInfant(infants, event.data.infantId, (infant) => ({
        ...infant,
        prophylaxisFirstGivenOn: earlierKnown(infant.prophylaxisFirstGivenOn, event.data.givenOn),
      }));
    case 'CotrimoxazoleGiven':
      return withInfant(infants, event.data.infantId, (infant) => ({
        ...infant,
        cotrimoxazoleFirstGivenOn: earlierKnown(infant.cotrimoxazoleFirstGivenOn, event.data.givenOn),
      }));
    default:
      return samplesAfter(infants, event);
  }
};

const samplesAfter = (infants: readonly Infant[], event: ReadEvent<CareEvent>): readonly Infant[] => {
  switch (event.type) {
    case 'InfantSampleTaken': {
      const { infantId, sampleId, test, purpose, takenOn } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        samples: [...infant.samples, { sampleId, test, purpose, takenOn, answers: [], givenOn: undefined }],
      }));
    }
    case 'InfantResultReceived': {
      const { sampleId, receivedOn, result } = event.data;
      return withSample(infants, sampleId, (sample) =>
        sample.answers.some((answer) => answer.result === result)
          ? sample // the same answer recorded on two phones is one answer
          : { ...sample, answers: [...sample.answers, { result, receivedOn }] },
      );
    }
    case 'InfantResultGiven':
      return withSample(infants, event.data.sampleId, (sample) => ({
        ...sample,
        givenOn: earlierKnown(sample.givenOn, event.data.givenOn),
      }));
    default:
      return infants;
  }
};

const born = ({ data }: ReadEvent<Extract<CareEvent, { type: 'InfantBorn' }>>, mother: Mother): Infant => ({
  infantId: data.infantId,
  pregnancyId: data.pregnancyId,
  bornOn: data.bornOn,
  // A birth is dated by its day, so a child that came with its mother was registered when she joined.
  registeredOn: laterOf(data.bornOn, mother.enrolledOn),
  birthOrder: data.birthOrder,
  sex: data.sex,
  placeOfBirth: data.placeOfBirth,
  diedOn: undefined,
  exposed: mother.status === 'positive',
  feeding: { now: data.feeding },
  samples: [],
  prophylaxisFirstGivenOn: undefined,
  cotrimoxazoleFirstGivenOn: undefined,
  bornOnIsEstimated: false,
  weeksAtBirth: undefined,
  caregiver: 'mother',
  exit: undefined,
  prophylaxisSupplies: [],
  prophylaxisStoppedOn: undefined,
  cotrimoxazoleStoppedOn: undefined,
  treatmentStartedOn: undefined,
  immunisations: [],
  screens: [],
  feedingRecords: [],
});

/** Was the child still at the breast on that day? Not recorded counts as yes: the safe side is to test. */
const isFedAt = ({ feeding, bornOn }: Infant, day: CalendarDate): boolean => {
  if (day <= bornOn) return true; // the status was already so when the child was born
  if (feeding.now === 'stopped') return feeding.stoppedOn > day;
  return feeding.now !== 'never-breastfed';
};

const earlierKnown = (known: CalendarDate | undefined, day: CalendarDate): CalendarDate =>
  known && known < day ? known : day;

const withInfant = (infants: readonly Infant[], id: string, change: (infant: Infant) => Infant): readonly Infant[] =>
  infants.map((infant) => (infant.infantId === id ? change(infant) : infant));

const withSample = (
  infants: readonly Infant[],
  id: string,
  change: (sample: InfantSampleFacts) => InfantSampleFacts,
): readonly Infant[] =>
  infants.map((infant) => ({
    ...infant,
    samples: infant.samples.map((sample) => (sample.sampleId === id ? change(sample) : sample)),
  }));
