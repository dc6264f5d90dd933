import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest, laterOf } from '@thari/kernel/calendar-date';
import type { InfantSampleFacts } from '@thari/protocol/facts';
import type { CareEvent } from '../events/care-event.ts';
import { infantCareAfter } from './infant-care-after.ts';
import { infantMedicinesAfter } from './infant-medicines-after.ts';
import type { Infant, Mother, PairRecord } from './pair-record.ts';
import { withInfant } from './with-infant.ts';

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
    default:
      return samplesAfter(infantMedicinesAfter(infantCareAfter(infants, event), event), event);
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
        givenOn: earliest(sample.givenOn, event.data.givenOn),
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
  bornOnIsEstimated: data.bornOnEstimated ?? false,
  weeksAtBirth: data.weeksAtBirth,
  caregiver: 'mother',
  caregiverIs: 'mother',
  caregiverFromOn: data.bornOn,
  caregiverKnows: 'yes',
  exit: undefined,
  prophylaxisSupplies: [],
  prophylaxisStoppedOn: undefined,
  cotrimoxazoleLastGivenOn: undefined,
  cotrimoxazoleStoppedOn: undefined,
  treatmentStartedOn: undefined,
  immunisations: [],
  screens: [],
  measurements: [],
  feedingRecords: [],
});

/** Was the child still at the breast on that day? Not recorded counts as yes: the safe side is to test. */
const isFedAt = ({ feeding, bornOn }: Infant, day: CalendarDate): boolean => {
  if (day <= bornOn) return true; // the status was already so when the child was born
  if (feeding.now === 'stopped') return feeding.stoppedOn > day;
  return feeding.now !== 'never-breastfed';
};

const withSample = (
  infants: readonly Infant[],
  id: string,
  change: (sample: InfantSampleFacts) => InfantSampleFacts,
): readonly Infant[] =>
  infants.map((infant) => ({
    ...infant,
    samples: infant.samples.map((sample) => (sample.sampleId === id ? change(sample) : sample)),
  }));
