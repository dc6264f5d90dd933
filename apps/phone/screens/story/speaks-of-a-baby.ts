const ofBabies: ReadonlySet<string> = new Set([
  'PregnancyRecorded',
  'DueDateRevised',
  'InfantBorn',
  'BreastfeedingStopped',
  'BreastfeedingRestarted',
  'InfantSampleTaken',
  'InfantResultReceived',
  'InfantResultGiven',
  'ProphylaxisGiven',
  'CotrimoxazoleGiven',
  'InfantMedicineStopped',
  'InfantTreatmentStarted',
  'ImmunisationGiven',
  'InfantMeasured',
  'FeedingRecorded',
  'CaregiverChanged',
  'InfantExited',
]);

/** Entries that hurt to read after a loss. They are still there when all of her story is opened. */
export const speaksOfABaby = (type: string): boolean => ofBabies.has(type);
