/** Every document that a rule, a pack or an indicator cites, once. Keys follow pmtct.md section 9. */
export const sources = {
  'who-smart-hiv': 'WHO SMART Guidelines HIV, repository WorldHealthOrganization/smart-hiv at b1e7735 (2026-03-04)',
  'who-2021-annex-2':
    'WHO, Updated recommendations on HIV prevention, infant diagnosis, antiretroviral initiation and monitoring, March 2021, Annex 2 (NBK569314)',
  'who-2021':
    'WHO, Consolidated guidelines on HIV prevention, testing, treatment, service delivery and monitoring, July 2021 (chapters cited from memory)',
  'who-smart-anc':
    'WHO SMART Guidelines antenatal care, repository WorldHealthOrganization/smart-anc at 6982cb1 (2025-03-28)',
  'aids-2013-s2': 'AIDS 2013, volume 27, supplement 2 (PMC4089095), table 1',
  medtop: 'Medtop College, maternal health module 13 (reproduces the WHO text on newborn prophylaxis)',
  'pepfar-mer-2.6.1': 'PEPFAR Monitoring, Evaluation and Reporting indicator reference guide 2.6.1, FY23',
  kenyaemr: 'KenyaEMR, palladiumkenya/openmrs-module-kenyaemr at 0ed2616 (2026-02-11)',
  intelms: 'Intelms Spectrum guideline application, page 17498 (notes on the WHO algorithm)',
  'thari-practice': 'This programme’s own practice; thresholds are settings of the country pack',
} as const;
export type SourceKey = keyof typeof sources;
