import type { DisclosingWords } from '../disclosing.ts';

export const disclosing: DisclosingWords = {
  names: [
    ...[
      'hiv',
      'arv',
      'arvs',
      'antiretroviral',
      'antiretrovirals',
      'viral',
      'pmtct',
      'vtp',
      'ptme',
      'prep',
      'cd4',
      'pcr',
    ],
    ...['eid', 'nevirapine', 'zidovudine', 'cotrimoxazole', 'co-trimoxazole', 'positive', 'negative'],
    ...['mothers2mothers', 'm2m', 'mentor'],
  ],
  capitals: ['ART', 'AIDS'],
  hints: [
    ...['status', 'test', 'tests', 'result', 'results', 'pill', 'pills', 'tablet', 'tablets', 'medicine', 'medicines'],
    ...['treatment', 'adherence', 'counsellor', 'counselor', 'support group', 'breast-milk', 'breast-feed*'],
    ...['breast-fed*', 'breastfeed*', 'breastfed*', 'breastmilk', 'virus', 'load', 'laboratory', 'sample'],
  ],
};
