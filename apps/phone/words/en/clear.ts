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
};
