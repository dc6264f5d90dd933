import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { CareEvent } from '../events/care-event.ts';
import type { Infant, Measurement } from './pair-record.ts';
import { withInfant } from './with-infant.ts';

/** What is done for every baby, and where each one is: vaccines, weighing, feeding, screens, who looks after it, leaving. */
export const infantCareAfter = (infants: readonly Infant[], event: ReadEvent<CareEvent>): readonly Infant[] => {
  switch (event.type) {
    case 'ImmunisationGiven': {
      const { infantId, visit, givenOn } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        immunisations: [...infant.immunisations, { visit, givenOn }],
      }));
    }
    case 'FeedingRecorded': {
      const { infantId, recordedOn, feeding } = event.data;
      return withInfant(infants, infantId, (infant) => ({
        ...infant,
        feedingRecords: [...infant.feedingRecords, { recordedOn, feeding }],
      }));
    }
    case 'InfantMeasured': {
      const { infantId, ...measured } = event.data;
      return withInfant(infants, infantId, (infant) => weighed(infant, measured));
    }
    case 'ScreenDone': {
      const { about, screen, doneOn, concern } = event.data;
      return withInfant(infants, about, (infant) => ({
        ...infant,
        screens: [...infant.screens, { screen, doneOn, concern }],
      }));
    }
    default:
      return whereaboutsAfter(infants, event);
  }
};

const whereaboutsAfter = (infants: readonly Infant[], event: ReadEvent<CareEvent>): readonly Infant[] => {
  switch (event.type) {
    case 'CaregiverChanged': {
      const { infantId, caregiver, fromOn, knows } = event.data;
      return withInfant(infants, infantId, (infant) =>
        fromOn < infant.caregiverFromOn
          ? infant
          : {
              ...infant,
              caregiver: caregiver === 'mother' ? 'mother' : 'other',
              caregiverIs: caregiver,
              caregiverFromOn: fromOn,
              caregiverKnows: caregiver === 'mother' ? 'yes' : (knows ?? 'not-asked'),
            },
      );
    }
    case 'InfantExited': {
      const { infantId, exitedOn, outcome } = event.data;
      return withInfant(infants, infantId, (infant) => ({ ...infant, exit: { on: exitedOn, outcome } }));
    }
    case 'WomanReturned':
      return infants.some(({ exit }) => exit)
        ? infants.map((infant) => backBy(event.data.returnedOn, infant))
        : infants;
    default:
      return infants;
  }
};

/** A baby who is on the scales is looked at: that is the screen of its growth. What the weights say is not decided here. */
const weighed = (infant: Infant, measured: Measurement): Infant => ({
  ...infant,
  measurements: [...infant.measurements, measured],
  screens: [...infant.screens, { screen: 'growth', doneOn: measured.measuredOn, concern: false }],
});

const backBy = (returnedOn: CalendarDate, infant: Infant): Infant =>
  infant.exit && infant.exit.on <= returnedOn ? { ...infant, exit: undefined } : infant;
