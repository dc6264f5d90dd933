import type { CareEvent } from '@thari/care/events/care-event';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

/** What is asked about a baby. Said inside an opened person. */
export const baby = {
  sample: {
    of: 'Sample of',
    takenOn: { ask: 'When was the sample taken?', fact: 'Taken' },
    test: { ask: 'Which kind of check?', fact: 'Kind', hint: 'It stands on the form of the clinic.' },
    tests: {
      nat: 'For a young baby',
      antibody: 'Finger prick, from 18 months',
    } satisfies Record<DataOf<'InfantSampleTaken'>['test'], string>,
    purpose: { ask: 'Why was it taken?', fact: 'Reason' },
    purposes: {
      first: 'The first one',
      scheduled: 'It was due at this age',
      confirmatory: 'To be sure of an answer',
      'after-breastfeeding': 'Breastfeeding had ended',
      final: 'The last one',
      symptoms: 'The baby was unwell',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'InfantSampleTaken'>['purpose'], string>,
    placeTaken: { ask: 'Where?', fact: 'Where' },
    places: {
      facility: 'At the clinic',
      home: 'At home',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'InfantSampleTaken'>['placeTaken'], string>,
  },
  answer: {
    receivedOn: { ask: 'When did the answer come?', fact: 'Came' },
    result: {
      ask: 'What does the nurse say?',
      fact: 'Answer',
      hint: 'Her word, not yours. One answer is never the whole story.',
    },
    results: {
      negative: 'Not found',
      positive: 'Found',
      indeterminate: 'Not clear',
      invalid: 'Could not be read',
      rejected: 'The sample was not good',
    } satisfies Record<DataOf<'InfantResultReceived'>['result'], string>,
    givenOn: { ask: 'When was the family told?', fact: 'Told', hint: 'A nurse tells it. You sit beside her.' },
  },
  medicine: {
    givenOn: { ask: 'When did the clinic give it?', fact: 'Given' },
    regimen: { ask: 'Which one stands on the bottle?', fact: 'Which' },
    regimens: {
      nvp: 'NVP',
      azt: 'AZT',
      'azt-nvp': 'AZT and NVP',
      'three-medicines': 'Three together',
      other: 'Another',
    } satisfies Record<DataOf<'ProphylaxisGiven'>['regimen'], string>,
    first: { ask: 'Was it the first time?', fact: 'First time' },
    daysSupplied: {
      ask: 'For how many days is it enough?',
      fact: 'Enough for',
      hint: 'Leave it empty if you do not know.',
    },
    days: 'days',
    less: 'One day less',
    more: 'One day more',
  },
  feeding: {
    stoppedOn: {
      ask: 'When was the last breastfeed?',
      fact: 'Last breastfeed',
      hint: 'The very last one, also at night.',
    },
    restartedOn: { ask: 'Since when is the baby breastfed again?', fact: 'Again since' },
    now: { ask: 'What does the baby eat and drink now?', fact: 'Feeding', hint: 'Ask about yesterday and last night.' },
    nows: {
      exclusive: 'Only breast milk',
      mixed: 'Breast milk, and early other milk or food',
      replacement: 'Only other milk',
      'breast-and-food': 'Breast milk and family food',
      'food-only': 'Family food, no breast milk',
    } satisfies Record<DataOf<'FeedingRecorded'>['feeding'], string>,
    recordedOn: { ask: 'Which day did she say it?', fact: 'Said on' },
  },
  injections: {
    visit: {
      ask: 'Which injections were they?',
      fact: 'Which',
      hint: 'It stands on the baby’s card. Late ones count too.',
    },
    visits: {
      birth: 'At birth',
      'week-6': '6 weeks',
      'week-10': '10 weeks',
      'week-14': '14 weeks',
      'month-6': '6 months',
      'month-9': '9 months',
      'month-15': '15 months',
      'month-18': '18 months',
    } satisfies Record<DataOf<'ImmunisationGiven'>['visit'], string>,
    givenOn: { ask: 'When did the baby get them?', fact: 'Given' },
  },
  measures: {
    measuredOn: { ask: 'When was the baby weighed?', fact: 'Weighed' },
    weight: { ask: 'How heavy is the baby?', fact: 'Weight', hint: 'In kilograms, as on the scale or the card.' },
    length: {
      ask: 'How long is the baby?',
      fact: 'Length',
      hint: 'In centimetres. Leave it empty if nobody measured.',
    },
    arm: {
      ask: 'How wide is the upper arm?',
      fact: 'Upper arm',
      hint: 'In centimetres, from the arm tape. Leave it empty if nobody measured.',
    },
    kg: 'kg',
    cm: 'cm',
    gram: 'g',
    millimetre: 'mm',
    before: (said: string) => `Before it said ${said}. Leave it empty to keep that.`,
    outside: (least: number, most: number, unit: string) =>
      `This lies between ${least} and ${most} ${unit}. Look at the card again.`,
    delete: 'Take the last one back',
  },
  ownCare: {
    startedOn: {
      ask: 'When did the clinic start the baby’s own care?',
      fact: 'Started',
      hint: 'The nurse decides. You only write down what was done.',
    },
  },
  ended: {
    medicine: { ask: 'Which one did the nurse end?', fact: 'Which', hint: 'Her word, not yours.' },
    medicines: {
      prophylaxis: 'The first one, to protect the baby',
      'co-trimoxazole': 'The second one, from 4 weeks',
    } satisfies Record<DataOf<'InfantMedicineStopped'>['medicine'], string>,
    stoppedOn: { ask: 'When did the nurse end it?', fact: 'Ended' },
  },
  caregiver: {
    who: { ask: 'Who looks after the baby now?', fact: 'Now with' },
    whos: {
      mother: 'The mother',
      father: 'The father',
      grandmother: 'The grandmother',
      'other-family': 'Somebody else of the family',
      'foster-family': 'Another family',
      institution: 'A children’s home',
    } satisfies Record<DataOf<'CaregiverChanged'>['caregiver'], string>,
    fromOn: { ask: 'Since when?', fact: 'Since' },
    knows: {
      ask: 'Does this person know about the baby?',
      fact: 'Knows',
      hint: 'Ask the family only if it is safe. If you are not sure: not asked.',
    },
    knowses: { yes: 'Yes', no: 'No', 'not-asked': 'Not asked' } satisfies Record<
      NonNullable<DataOf<'CaregiverChanged'>['knows']>,
      string
    >,
  },
  leaving: {
    outcome: { ask: 'How does the baby leave?', fact: 'How' },
    outcomes: {
      'transfer-confirmed': 'Another clinic has the baby now, they said so',
      'silent-transfer': 'The baby was found at another clinic',
      lost: 'The baby could not be found',
      refused: 'The family does not want to come any more',
      'wrong-entry': 'The baby was written down by mistake',
    } satisfies Record<DataOf<'InfantExited'>['outcome'], string>,
    exitedOn: { ask: 'Which day did the baby leave?', fact: 'Day' },
  },
  birth: {
    how: { ask: 'How did it go?', fact: 'How' },
    hows: { one: 'One baby', twins: 'Twins', triplets: 'Three babies', lost: 'The baby did not live' },
    bornOn: { ask: 'When was the birth?', fact: 'Born' },
    estimated: { ask: 'Is the day of the birth a guess?', fact: 'Day is a guess' },
    early: { ask: 'Did the baby come early?', fact: 'Came early' },
    weeks: {
      ask: 'After how many weeks of pregnancy?',
      fact: 'Weeks at birth',
      hint: 'It stands on her card. Leave it empty if you do not know.',
    },
    weeksUnit: 'weeks',
    lessWeeks: 'One week less',
    moreWeeks: 'One week more',
    placeOfBirth: { ask: 'Where was the birth?', fact: 'Where' },
    places: {
      facility: 'At a clinic or hospital',
      home: 'At home',
      other: 'Somewhere else',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'InfantBorn'>['placeOfBirth'], string>,
    name: { ask: 'What is the baby called?', fact: 'Name', hint: 'Leave it empty if there is no name yet.' },
    nameOf: (number: number) => ({ ask: `What is baby ${number} called?`, fact: `Name of baby ${number}` }),
    sex: { ask: 'A girl or a boy?', fact: 'Girl or boy' },
    sexOf: (number: number) => ({ ask: `Is baby ${number} a girl or a boy?`, fact: `Baby ${number}` }),
    sexes: { female: 'A girl', male: 'A boy', 'not-recorded': 'I do not know' } satisfies Record<
      DataOf<'InfantBorn'>['sex'],
      string
    >,
    feeding: { ask: 'How is the baby fed?', fact: 'Feeding' },
    feedings: {
      breastfed: 'Breastfed',
      'never-breastfed': 'Never breastfed',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'InfantBorn'>['feeding'], string>,
    weight: {
      ask: 'How heavy was the baby?',
      fact: 'Weight',
      hint: 'In kilograms, from the card. Leave it empty if you do not know.',
    },
    kg: 'kg',
    weightOutside: 'A newborn weighs between 0.4 and 7 kg. Look at the card again.',
    order: { ask: 'Which one in the order?', fact: 'In the order' },
    atBirth: 'at the birth',
  },
  death: {
    intro: 'Take your time. Write it only when the family has said it, or you know it.',
    diedOn: { ask: 'Which day?', fact: 'Day' },
    saved: 'Saved. From now on the app is silent about the baby.',
  },
  loss: {
    intro: 'We are sorry. Sit with her first; this can wait. Afterwards the app is silent about the baby.',
    lostOn: { ask: 'Which day?', fact: 'Day' },
    outcome: { ask: 'What happened?', fact: 'What' },
    outcomes: {
      miscarriage: 'It ended early by itself',
      stillbirth: 'The baby was born without life',
      'induced-abortion': 'It was ended',
    } satisfies Record<DataOf<'PregnancyLost'>['outcome'], string>,
  },
};
