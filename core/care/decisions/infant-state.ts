import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

type Caregiver = Extract<CareEvent, { type: 'CaregiverChanged' }>['data']['caregiver'];
type Fed = 'breastfed' | 'never-breastfed' | 'not-recorded';

/** What the decisions know of one baby, its tests apart. */
export type InfantState = {
  readonly bornOn: CalendarDate;
  readonly birthOrder: number;
  readonly pregnancyId: string | undefined;
  readonly diedOn: CalendarDate | undefined;
  readonly fedAtBirth: Fed;
  readonly feeding: Fed | 'stopped';
  readonly feedingSince: CalendarDate;
  readonly firstStoppedOn: CalendarDate | undefined;
  readonly hasProphylaxis: boolean;
  readonly hasCotrimoxazole: boolean;
  readonly treatmentStartedOn: CalendarDate | undefined;
  /** Who looks after the baby, as of the latest change. */
  readonly caregiver: { readonly is: Caregiver; readonly fromOn: CalendarDate };
  /** How it left by itself, while it is away. */
  readonly exit: { readonly exitedOn: CalendarDate; readonly outcome: string } | undefined;
};
export type Infants = ReadonlyMap<string, InfantState>;

export const infantsAfter = (infants: Infants, event: ReadEvent<CareEvent>): Infants => {
  switch (event.type) {
    case 'InfantBorn':
      return begun(infants, event.data.infantId, born(event.data));
    case 'InfantDied': {
      const { infantId, diedOn } = event.data;
      return changed(infants, infantId, (infant) => ({ ...infant, diedOn: earliest(infant.diedOn, diedOn) }));
    }
    case 'BreastfeedingStopped': {
      const { infantId, stoppedOn } = event.data;
      return changed(infants, infantId, (infant) => ({
        ...infant,
        feeding: 'stopped',
        feedingSince: stoppedOn,
        firstStoppedOn: earliest(infant.firstStoppedOn, stoppedOn),
      }));
    }
    case 'BreastfeedingRestarted': {
      const { infantId, restartedOn } = event.data;
      return changed(infants, infantId, (infant) => ({ ...infant, feeding: 'breastfed', feedingSince: restartedOn }));
    }
    case 'ProphylaxisGiven':
      return changed(infants, event.data.infantId, (infant) => ({ ...infant, hasProphylaxis: true }));
    case 'CotrimoxazoleGiven':
      return changed(infants, event.data.infantId, (infant) => ({ ...infant, hasCotrimoxazole: true }));
    default:
      return whereaboutsAfter(infants, event);
  }
};

/** Treatment, who looks after the baby, leaving and coming back. */
const whereaboutsAfter = (infants: Infants, event: ReadEvent<CareEvent>): Infants => {
  switch (event.type) {
    case 'InfantTreatmentStarted': {
      const { infantId, startedOn } = event.data;
      return changed(infants, infantId, (infant) => ({
        ...infant,
        treatmentStartedOn: earliest(infant.treatmentStartedOn, startedOn),
      }));
    }
    case 'CaregiverChanged': {
      const { infantId, caregiver, fromOn } = event.data;
      return changed(infants, infantId, (infant) =>
        fromOn < infant.caregiver.fromOn ? infant : { ...infant, caregiver: { is: caregiver, fromOn } },
      );
    }
    case 'InfantExited':
      return changed(infants, event.data.infantId, (infant) => ({ ...infant, exit: event.data }));
    case 'WomanReturned': {
      const { returnedOn } = event.data;
      return new Map([...infants].map(([id, infant]) => [id, backBy(returnedOn, infant)]));
    }
    default:
      return infants;
  }
};

const backBy = (returnedOn: CalendarDate, infant: InfantState): InfantState =>
  infant.exit && infant.exit.exitedOn <= returnedOn ? { ...infant, exit: undefined } : infant;

const born = (birth: Extract<CareEvent, { type: 'InfantBorn' }>['data']): InfantState => ({
  bornOn: birth.bornOn,
  birthOrder: birth.birthOrder,
  pregnancyId: birth.pregnancyId,
  diedOn: undefined,
  fedAtBirth: birth.feeding,
  feeding: birth.feeding,
  feedingSince: birth.bornOn,
  firstStoppedOn: undefined,
  hasProphylaxis: false,
  hasCotrimoxazole: false,
  treatmentStartedOn: undefined,
  caregiver: { is: 'mother', fromOn: birth.bornOn },
  exit: undefined,
});
