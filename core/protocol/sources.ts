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
  'kenya-guideline': 'Kenya, national guideline on prevention and treatment (not read; cited from memory)',
  intelms: 'Intelms Spectrum guideline application, page 17498 (notes on the WHO algorithm)',
  'who-2025':
    'WHO, Updated recommendations on HIV clinical management, 2025 (ISBN 978-92-4-011946-8), as the BIGG-REC record gives them',
  'who-2025-news': 'WHO release on the 2025 recommendations, as reprinted by news sites',
  'who-immunisation': 'WHO, Recommendations for routine immunization, summary tables (from memory)',
  'who-anc-2016': 'WHO, Recommendations on antenatal care, 2016 (from memory)',
  'who-pnc-2022':
    'WHO, Recommendations on maternal and newborn care for a positive postnatal experience, 2022 (from memory)',
  'm2m-2015': 'mothers2mothers, published results of 2015',
  'sa-2019': 'South Africa, National Department of Health, guideline of 2019 (PMC7433286, tables 1 and 2)',
  'sa-2023': 'South Africa, guideline on vertical transmission prevention, August 2023, foreword',
  ucg: 'Uganda Clinical Guidelines, as reproduced by omedicine.org (undated)',
  ugandaemr: 'UgandaEMR reports, METS-Programme/openmrs-module-ugandaemr-reports at 2f4bd1b',
  'malawi-eid': 'Malawi, module of early infant diagnosis, BaobabHealthTrust/module_early_infant_diagnosis',
  'mozambique-epts': 'Mozambique, openmrs-module-eptsreports, PmtctHeiCohortQueries',
  'zambia-2014': 'Zambia, PLoS ONE 2014 0087028',
  'lesotho-veid': 'Lesotho, PLoS ONE 0190874, very early infant diagnosis',
  aidsfree: 'AIDSFree, community focal mothers in Eswatini',
  'tanzania-2018': 'Tanzania, AFENET journal 2018 1(10)',
  'ghana-2014': 'Ghana, guideline of 2014 (seen by title only)',
  'thari-practice': 'This programme’s own practice; thresholds are settings of the country pack',
} as const;
export type SourceKey = keyof typeof sources;

/** What each is called in a sentence; its full title may name what a list must not. */
export const sourceNames: Readonly<Record<SourceKey, string>> = {
  'who-smart-hiv': 'World Health Organization, 2026',
  'who-2021-annex-2': 'World Health Organization, March 2021',
  'who-2021': 'World Health Organization, July 2021',
  'who-smart-anc': 'World Health Organization, care before birth, 2025',
  'aids-2013-s2': 'Medical journal, 2013',
  medtop: 'Teaching text for midwives',
  'pepfar-mer-2.6.1': 'Donor’s reference guide, 2023',
  kenyaemr: 'Kenya’s clinic record system, 2026',
  'kenya-guideline': 'Kenya’s guideline, from memory',
  intelms: 'Notes on the world’s guideline',
  'who-2025': 'World Health Organization, 2025',
  'who-2025-news': 'World Health Organization, news of 2025',
  'who-immunisation': 'World Health Organization, vaccines',
  'who-anc-2016': 'World Health Organization, care before birth, 2016',
  'who-pnc-2022': 'World Health Organization, care after birth, 2022',
  'm2m-2015': 'A programme’s results, 2015',
  'sa-2019': 'South Africa’s guideline, 2019',
  'sa-2023': 'South Africa’s guideline, 2023',
  ucg: 'Uganda’s clinical guidelines',
  ugandaemr: 'Uganda’s clinic record system, 2025',
  'malawi-eid': 'Malawi’s clinic record system',
  'mozambique-epts': 'Mozambique’s clinic record system',
  'zambia-2014': 'Study from Zambia, 2014',
  'lesotho-veid': 'Study from Lesotho, 2018',
  aidsfree: 'Study from Eswatini',
  'tanzania-2018': 'Study from Tanzania, 2018',
  'ghana-2014': 'Ghana’s guideline, 2014',
  'thari-practice': 'The programme’s own practice',
};
