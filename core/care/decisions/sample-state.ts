import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

/** A sample of a baby's blood or of the mother's, and how far its answer has come. */
export type SampleState = {
  readonly of: 'infant' | 'mother';
  readonly takenOn: CalendarDate;
  readonly receivedOn: CalendarDate | undefined;
  readonly givenOn: CalendarDate | undefined;
};
export type Samples = ReadonlyMap<string, SampleState>;

export const samplesAfter = (samples: Samples, event: ReadEvent<CareEvent>): Samples => {
  switch (event.type) {
    case 'InfantSampleTaken':
      return begun(samples, event.data.sampleId, taken('infant', event.data.takenOn));
    case 'ViralLoadSampleTaken':
      return begun(samples, event.data.sampleId, taken('mother', event.data.takenOn));
    case 'InfantResultReceived':
    case 'ViralLoadResultReceived': {
      const { sampleId, receivedOn } = event.data;
      return changed(samples, sampleId, (sample) => ({
        ...sample,
        receivedOn: earliest(sample.receivedOn, receivedOn),
      }));
    }
    case 'InfantResultGiven': {
      const { sampleId, givenOn } = event.data;
      return changed(samples, sampleId, (sample) => ({ ...sample, givenOn: earliest(sample.givenOn, givenOn) }));
    }
    default:
      return samples;
  }
};

const taken = (of: SampleState['of'], takenOn: CalendarDate): SampleState => ({
  of,
  takenOn,
  receivedOn: undefined,
  givenOn: undefined,
});
