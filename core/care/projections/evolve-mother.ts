import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';
import type { Mother, PairRecord, Pregnancy } from './pair-record.ts';

/** The mother's own story: pregnancies, treatment, viral load, tests, screens, what she was offered. */
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
      return askedAfter(viralLoadAfter(mother, event), event);
  }
};

const askedAfter = (mother: Mother, event: ReadEvent<CareEvent>): Mother => {
  switch (event.type) {
    case 'WomanTested': {
      const { test, testedOn, result } = event.data;
      return { ...mother, tests: [...mother.tests, { test, testedOn, result }] };
    }
    case 'ScreenDone': {
      const { about, screen, doneOn, concern } = event.data;
      return about === mother.motherId
        ? { ...mother, screens: [...mother.screens, { screen, doneOn, concern }] }
        : mother;
    }
    case 'ServiceOffered': {
      const { service, offeredOn, outcome } = event.data;
      return { ...mother, services: [...mother.services, { service, offeredOn, outcome }] };
    }
    default:
      return mother;
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
