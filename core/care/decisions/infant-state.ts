import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import { begun, changed } from './changed.ts';

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
      return infants;
  }
};

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
});
