import type { DisclosingWords } from '../disclosing.ts';

/** "Uhlolo" is said of any look at the clinic and stays; "uvavanyo" is the word for the test and does not. */
export const disclosing: DisclosingWords = {
  names: [
    ...['*gawulayo', '*ntsholongwane*', 'hiv', 'arv', 'iiarv', 'viral', 'prep', 'cd4', 'pcr', 'nat'],
    ...['inevirapine', 'izidovudine', 'ico-trimoxazole', 'cotrimoxazole', 'isichasi*', 'izichasi*', 'isandulela*'],
    ...['mentor*'],
  ],
  capitals: ['ART', 'AIDS'],
  hints: [
    ...[
      '*vavany*',
      '*siphumo',
      '*ziphumo',
      '*pilisi',
      'iyeza',
      'amayeza',
      'leyeza',
      'lamayeza',
      'ngeyeza',
      'ngamayeza',
    ],
    ...['unyango', 'lonyango', 'ngonyango', 'onyango', '*cebisi', '*ncanc*', 'ibele', 'amabele', 'lwebele'],
    ...['*sampulu', '*lebhu', '*lebhoratri', 'igazi', 'legazi', 'lwegazi', 'umthamo', 'imeko yakhe'],
  ],
};
