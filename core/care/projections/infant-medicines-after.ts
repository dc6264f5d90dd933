import type { ReadEvent } from '@thari/event-log/read-stream';
import { type CalendarDate, earliest, laterOf } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import type { Infant } from './pair-record.ts';
import { withInfant } from './with-infant.ts';

/** What protects each baby and what treats it: begun, handed out again, ended by the nurse. */
export const infantMedicinesAfter = (infants: readonly Infant[], event: ReadEvent<CareEvent>): readonly Infant[] => {
  switch (event.type) {
    case 'ProphylaxisGiven': {
      const { infantId, givenOn, daysSupplied } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        prophylaxisFirstGivenOn: earliest(infant.prophylaxisFirstGivenOn, givenOn),
        prophylaxisSupplies: [...infant.prophylaxisSupplies, { givenOn, daysSupplied }],
        prophylaxisStoppedOn: unlessGivenSince(infant.prophylaxisStoppedOn, givenOn),
      }));
    }
    case 'CotrimoxazoleGiven': {
      const { infantId, givenOn } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        cotrimoxazoleFirstGivenOn: earliest(infant.cotrimoxazoleFirstGivenOn, givenOn),
        cotrimoxazoleLastGivenOn: latest(infant.cotrimoxazoleLastGivenOn, givenOn),
        cotrimoxazoleStoppedOn: unlessGivenSince(infant.cotrimoxazoleStoppedOn, givenOn),
      }));
    }
    case 'InfantMedicineStopped': {
      const { infantId, medicine, stoppedOn } = event.data;
      return withInfant(infants, infantId, (infant) =>
        medicine === 'prophylaxis' ? prophylaxisStopped(infant, stoppedOn) : cotrimoxazoleStopped(infant, stoppedOn),
      );
    }
    case 'InfantTreatmentStarted': {
      const { infantId, startedOn } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        treatmentStartedOn: earliest(infant.treatmentStartedOn, startedOn),
      }));
    }
    default:
      return infants;
  }
};

const prophylaxisStopped = (infant: Infant, stoppedOn: CalendarDate): Infant => ({
  ...infant,
  prophylaxisStoppedOn: unlessGivenSince(
    latest(infant.prophylaxisStoppedOn, stoppedOn),
    infant.prophylaxisSupplies
      .map(({ givenOn }) => givenOn)
      .sort()
      .at(-1),
  ),
});

const cotrimoxazoleStopped = (infant: Infant, stoppedOn: CalendarDate): Infant => ({
  ...infant,
  cotrimoxazoleStoppedOn: unlessGivenSince(
    latest(infant.cotrimoxazoleStoppedOn, stoppedOn),
    infant.cotrimoxazoleLastGivenOn,
  ),
});

/** A supply on a later day says that it goes on, in whatever order the two were told. */
const unlessGivenSince = (
  stoppedOn: CalendarDate | undefined,
  givenOn: CalendarDate | undefined,
): CalendarDate | undefined => (stoppedOn && givenOn && givenOn > stoppedOn ? undefined : stoppedOn);

const latest = (known: CalendarDate | undefined, day: CalendarDate): CalendarDate =>
  known ? laterOf(known, day) : day;
