import type { CareEvent } from '@thari/care/events/care-event';
import type { HivStatus } from '@thari/care/events/coded-lists';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

/**
 * The clear words. They are on the screen only inside an opened person, after a tap on "Show clear words", for half a minute.
 * No other file of the words may say these things.
 */
export const clear = {
  statuses: {
    positive: 'She lives with HIV',
    negative: 'She does not live with HIV',
    unknown: 'Her HIV status is not known',
  } satisfies Record<HivStatus, string>,
  results: {
    negative: 'Negative: no HIV found',
    positive: 'Positive: HIV found',
    indeterminate: 'Indeterminate: to be repeated',
    invalid: 'Invalid: to be repeated',
    rejected: 'The laboratory rejected the sample',
  } satisfies Record<DataOf<'InfantResultReceived'>['result'], string>,
  tests: {
    nat: 'Virus test (PCR)',
    antibody: 'Antibody test',
  } satisfies Record<DataOf<'InfantSampleTaken'>['test'], string>,
  loads: {
    measured: 'Viral load, copies per ml',
    'below-detection': 'Viral load below detection',
    rejected: 'The laboratory rejected the sample',
  } satisfies Record<DataOf<'ViralLoadResultReceived'>['outcome'], string>,
  regimens: {
    nvp: 'Nevirapine',
    azt: 'Zidovudine',
    'azt-nvp': 'Zidovudine and nevirapine',
    'three-medicines': 'Three antiretrovirals',
    other: 'Another antiretroviral',
  } satisfies Record<DataOf<'ProphylaxisGiven'>['regimen'], string>,
  bloodChecks: {
    hiv: 'HIV test',
    syphilis: 'Syphilis test',
    'hepatitis-b': 'Hepatitis B test',
  } satisfies Record<DataOf<'WomanTested'>['test'], string>,
  bloodResults: {
    negative: 'Negative',
    positive: 'Positive: the nurse makes sure',
    unclear: 'Unclear: to be repeated',
  } satisfies Record<DataOf<'WomanTested'>['result'], string>,
  services: {
    'family-planning': 'Family planning',
    prevention: 'PrEP and other prevention of HIV',
    'partner-test': 'HIV test for her partner',
    'child-test': 'HIV test for her other children',
    'infant-risk-plan': 'The baby’s risk, and its antiretrovirals',
  } satisfies Record<DataOf<'ServiceOffered'>['service'], string>,
  medicines: {
    prophylaxis: 'Antiretroviral medicine',
    'co-trimoxazole': 'Co-trimoxazole',
  } satisfies Record<DataOf<'InfantMedicineStopped'>['medicine'], string>,
  entries: {
    AntiretroviralsStarted: 'Started ART',
    StatusLearned: 'Learnt her HIV status',
    ProphylaxisGiven: 'Baby’s antiretroviral medicine',
    CotrimoxazoleGiven: 'Baby’s co-trimoxazole',
    InfantSampleTaken: 'Baby’s HIV test: sample taken',
    InfantResultReceived: 'Baby’s HIV test: result came',
    InfantTreatmentStarted: 'Baby started ART',
    ViralLoadSampleTaken: 'Viral load: sample taken',
    ViralLoadResultReceived: 'Viral load: result came',
  },
  /** The lines of the month as the register has them. A line that is not here has no other name. */
  numbers: {
    'new-before-birth-positive-new': 'Pregnant, found HIV positive',
    'new-before-birth-positive-known': 'Pregnant, known HIV positive',
    'new-before-birth-negative': 'Pregnant, HIV negative',
    'new-before-birth-unknown': 'Pregnant, HIV status not known',
    'new-after-birth-positive': 'After the birth, HIV positive',
    'new-after-birth-negative': 'After the birth, HIV negative',
    'new-after-birth-unknown': 'After the birth, HIV status not known',
    'talks-after-breastfeeding': 'After breastfeeding',
    'baby-checks-due': 'Baby’s HIV test (NAT) due',
    'baby-checks-in-time': 'Sampled in time',
    'baby-samples': 'Babies sampled (NAT)',
    'baby-answers-given': 'Baby’s NAT result given',
    'first-medicine': 'Prophylaxis started',
    'second-medicine-in-time': 'Co-trimoxazole started by 60 days',
    'second-medicine-later': 'Co-trimoxazole started later',
    'only-breast-milk': 'Exclusively breastfed at 6 months',
    'her-checks-due': 'Viral load due',
    'her-checks-done': 'Viral load sampled',
    'her-answers': 'Viral load results',
    'her-answers-suppressed': 'Viral load suppressed',
    'partners-tested': 'Partners tested for HIV',
    'left-graduated': 'Graduated',
    'left-lost': 'Lost to follow-up',
    'left-refused': 'Refused',
    'left-silent-transfer': 'Silent transfer',
  },
  outcomes: {
    'visits-kept': 'Priority visits kept',
    'searches-returned': 'Traced, and returned',
    'baby-checks-in-time': 'Baby’s NAT taken in time',
    'her-answers-suppressed': 'Viral load results suppressed',
  },
};
