import type { PairRecord } from '@thari/care/projections/pair-record';

/** A baby lives with somebody who does not know: what is on the screen there may reveal nothing, not even at a tap. */
export const isCovered = ({ infants }: Pick<PairRecord, 'infants'>): boolean =>
  infants.some(
    ({ caregiverIs, caregiverKnows, diedOn, exit }) =>
      caregiverIs !== 'mother' && caregiverKnows === 'no' && !diedOn && !exit,
  );

/** Entries whose kind alone says nothing. All others are read as "Written down". */
const plain: ReadonlySet<string> = new Set([
  'WomanEnrolled',
  'SessionHeld',
  'AppointmentBooked',
  'AppointmentKept',
  'AppointmentMissed',
  'AppointmentCancelled',
  'TracingAttempted',
  'InfantBorn',
  'ImmunisationGiven',
  'InfantMeasured',
  'CaregiverChanged',
  'WomanReassigned',
  'PairTransferred',
  'MotherDied',
]);

export const saysNothing = (type: string): boolean => plain.has(type);
