import type { DisclosingWords } from '../disclosing.ts';

/** The words of the street in isiZulu, and the English ones that are said in it. */
export const disclosing: DisclosingWords = {
  names: [
    ...['*hiv', '*ngculazi', '*ngculaza', '*gciwane', '*gciwana', '*magciwane', '*arv', '*arvs', '*antiretrovir*'],
    ...['*pmtct', '*prep', '*cd4', '*pcr', '*nevirapine', '*zidovudine', '*cotrimoxazole', '*positive', '*negative'],
    ...['*mentor*', 'mothers2mothers', 'm2m', '*amasosha'],
  ],
  capitals: ['ART', 'AIDS'],
  hints: [
    ...['*status', '*test', '*philisi', '*mithi', '*muthi', '*sampula', '*sampuli', '*lebhu', '*lebhorethri'],
    ...['*ncelis*', '*ncela', '*bele', '*mabele', '*welashwa', '*elapha*'],
  ],
};
