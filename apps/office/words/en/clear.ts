import type { CareEvent } from '@thari/care/events/care-event';
import type { HivStatus } from '@thari/care/events/coded-lists';
import type { What } from '@thari/protocol/rule';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

const statuses = {
  positive: 'lives with HIV',
  negative: 'does not live with HIV',
  unknown: 'HIV status not known',
} satisfies Record<HivStatus, string>;
const knownSince = {
  'before-this-pregnancy': 'before this pregnancy',
  'tested-in-this-pregnancy': 'tested in this pregnancy',
  'tested-after-delivery': 'tested after the birth',
  'not-applicable': 'does not apply',
} satisfies Record<DataOf<'WomanEnrolled'>['statusKnown'], string>;
const notRecorded = { 'not-recorded': 'not recorded' };

/** The clear words: only inside an opened person, and only after "Show clear words". No other file may say these things. */
export const clear = {
  statuses,
  what: {
    'baby-check': 'HIV test of the baby',
    'baby-second-check': 'second HIV test, to confirm',
    'baby-final-check': 'final HIV test of the baby',
    'baby-result': 'result of the baby’s HIV test',
    'baby-medicine': 'baby’s prophylaxis or co-trimoxazole',
    'her-check': 'viral load test',
    'her-result': 'viral load result',
    'her-treatment': 'antiretroviral treatment',
  } as Partial<Record<What, string>>,
  entries: {
    AntiretroviralsStarted: 'Started antiretroviral treatment',
    StatusLearned: 'Learnt her HIV status',
    InfantDied: 'The baby died',
    PregnancyLost: 'The pregnancy was lost',
    ProphylaxisGiven: 'Baby’s antiretroviral prophylaxis',
    CotrimoxazoleGiven: 'Baby’s co-trimoxazole',
    InfantSampleTaken: 'Baby’s HIV test: sample taken',
    InfantResultReceived: 'Baby’s HIV test: result came',
    InfantResultGiven: 'Baby’s HIV test: family told',
    InfantMedicineStopped: 'Baby’s prophylaxis or co-trimoxazole ended',
    InfantTreatmentStarted: 'Baby started antiretroviral treatment',
    WomanTested: 'Rapid test of the woman',
    ViralLoadSampleTaken: 'Viral load: sample taken',
    ViralLoadResultReceived: 'Viral load: result came',
  } as Partial<Record<CareEvent['type'], string>>,
  codes: {
    'WomanEnrolled.status': statuses,
    'WomanEnrolled.statusKnown': knownSince,
    'StatusLearned.status': statuses,
    'StatusLearned.statusKnown': knownSince,
    'AntiretroviralsStarted.timing': {
      'before-pregnancy': 'before this pregnancy',
      'during-pregnancy': 'in this pregnancy',
      'at-delivery': 'at the birth',
      'after-delivery': 'after the birth',
      ...notRecorded,
    } satisfies Record<DataOf<'AntiretroviralsStarted'>['timing'], string>,
    'InfantSampleTaken.test': { nat: 'virus test (PCR)', antibody: 'antibody test' } satisfies Record<
      DataOf<'InfantSampleTaken'>['test'],
      string
    >,
    'InfantSampleTaken.purpose': {
      first: 'the first one',
      scheduled: 'due at this age',
      confirmatory: 'to confirm an answer',
      'after-breastfeeding': 'breastfeeding had ended',
      final: 'the final one',
      symptoms: 'the baby was unwell',
      ...notRecorded,
    } satisfies Record<DataOf<'InfantSampleTaken'>['purpose'], string>,
    'InfantResultReceived.result': {
      negative: 'negative: no HIV found',
      positive: 'positive: HIV found',
      indeterminate: 'indeterminate: to be repeated',
      invalid: 'invalid: to be repeated',
      rejected: 'the laboratory rejected the sample',
    } satisfies Record<DataOf<'InfantResultReceived'>['result'], string>,
    'WomanTested.test': { hiv: 'HIV', syphilis: 'syphilis', 'hepatitis-b': 'hepatitis B' } satisfies Record<
      DataOf<'WomanTested'>['test'],
      string
    >,
    'WomanTested.result': {
      negative: 'negative',
      positive: 'positive: not yet a status',
      unclear: 'unclear: to be repeated',
    } satisfies Record<DataOf<'WomanTested'>['result'], string>,
    'ProphylaxisGiven.regimen': {
      nvp: 'nevirapine',
      azt: 'zidovudine',
      'azt-nvp': 'zidovudine and nevirapine',
      'three-medicines': 'three antiretrovirals',
      other: 'another antiretroviral',
    } satisfies Record<DataOf<'ProphylaxisGiven'>['regimen'], string>,
    'ViralLoadSampleTaken.purpose': {
      routine: 'it was due',
      targeted: 'the nurse wanted to know',
      'after-counselling': 'after talking about missed days',
      delivery: 'at the birth',
      ...notRecorded,
    } satisfies Record<DataOf<'ViralLoadSampleTaken'>['purpose'], string>,
    'ViralLoadResultReceived.outcome': {
      measured: 'measured',
      'below-detection': 'below detection',
      rejected: 'the laboratory rejected the sample',
    } satisfies Record<DataOf<'ViralLoadResultReceived'>['outcome'], string>,
    'ViralLoadResultReceived.qualifier': {
      exactly: 'exactly',
      'less-than': 'less than',
      'more-than': 'more than',
    } satisfies Record<NonNullable<DataOf<'ViralLoadResultReceived'>['qualifier']>, string>,
  },
  /** What the groups of a published number are called in its definition. */
  bands: {
    'pmtct-fo': {
      'hiv-infected': 'infected',
      'hiv-uninfected': 'uninfected and no longer exposed',
      'died-status-unknown': 'died, status unknown',
      'final-status-unknown': 'final status unknown',
      cohort: 'babies of the cohort',
    },
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  facts: {
    status: 'HIV status',
    treatment: 'Antiretroviral treatment since',
    noTreatment: 'no start is written down',
    load: 'Last viral load',
    loadWaiting: (day: string) => `sample of ${day}, no result yet`,
    loadMeasured: (copies: number, day: string) => `${copies} copies per ml, ${day}`,
    loadSaid: (outcome: string, day: string) => `${outcome}, ${day}`,
    noLoad: 'none yet',
    tests: 'HIV tests',
    test: (kind: string, day: string, answer: string) => `${kind} of ${day}: ${answer}`,
    noAnswer: 'no result yet',
    twoAnswers: (answers: readonly string[]) => `two different results: ${answers.join('; ')}`,
    noTest: 'none yet',
    prophylaxis: 'Prophylaxis since',
    cotrimoxazole: 'Co-trimoxazole since',
  },
};
