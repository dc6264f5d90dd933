import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';
import type { Mother, PairRecord, Pregnancy } from './pair-record.ts';

/** The mother's own story: pregnancies, treatment, viral load. */
export const evolveMother = (record: PairRecord, event: ReadEvent<CareEvent>): PairRecord => {
  const mother = motherAfter(record.mother, event);
  return mother === record.mother ? record : { ...record, mother };
};

const motherAfter = (mother: Mother, event: ReadEvent<CareEvent>): Mother => {
  switch (event.type) {
    case 'StatusLearned': {
      const { status, statusKnown, testedOn } = event.data;
      return { ...mother, status, statusKnown, statusLearnedOn: testedOn };
    }
    case 'MotherDied':
      return { ...mother, diedOn: event.data.diedOn };
    case 'AntiretroviralsStarted':
      return { ...mother, antiretroviralsStartedOn: event.data.startedOn, treatmentTiming: event.data.timing };
    case 'PregnancyRecorded':
      return { ...mother, pregnancies: [...mother.pregnancies, pregnancyFrom(event)] };
    case 'DueDateRevised': {
      const { pregnancyId, dueOn, dueDateFrom } = event.data;
      return withPregnancy(mother, pregnancyId, (pregnancy) => ({ ...pregnancy, dueOn, dueDateFrom }));
    }
    case 'PregnancyLost': {
      const { lostOn, outcome } = event.data;
      return withPregnancy(mother, event.data.pregnancyId, (pregnancy) => ({
        ...pregnancy,
        ended: { on: lostOn, outcome },
      }));
    }
    case 'InfantBorn': {
      const { bornOn } = event.data;
      return withPregnancy(mother, event.data.pregnancyId, (pregnancy) => ({
        ...pregnancy,
        ended: { on: bornOn, outcome: 'birth' },
      }));
    }
    default:
      return viralLoadAfter(mother, event);
  }
};

const viralLoadAfter = (mother: Mother, event: ReadEvent<CareEvent>): Mother => {
  if (event.type === 'ViralLoadSampleTaken') {
    const { sampleId, takenOn } = event.data;
    return { ...mother, viralLoads: [...mother.viralLoads, { sampleId, takenOn, result: undefined }] };
  }
  if (event.type === 'ViralLoadResultReceived') {
    const { sampleId, receivedOn, outcome, copies } = event.data;
    const result = { receivedOn, outcome, copies };
    return {
      ...mother,
      viralLoads: mother.viralLoads.map((load) => (load.sampleId === sampleId ? { ...load, result } : load)),
    };
  }
  return mother;
};

const pregnancyFrom = ({
  data,
  envelope,
}: ReadEvent<Extract<CareEvent, { type: 'PregnancyRecorded' }>>): Pregnancy => ({
  pregnancyId: data.pregnancyId,
  dueOn: data.dueOn,
  dueDateFrom: data.dueDateFrom,
  lastPeriodOn: data.lastPeriodOn,
  recordedOn: envelope.occurredOn,
  ended: undefined,
});

const withPregnancy = (
  mother: Mother,
  id: string | undefined,
  change: (pregnancy: Pregnancy) => Pregnancy,
): Mother => ({
  ...mother,
  pregnancies: mother.pregnancies.map((pregnancy) => (pregnancy.pregnancyId === id ? change(pregnancy) : pregnancy)),
});
