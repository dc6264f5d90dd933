import type { DisclosingWords } from '../disclosing.ts';

/** The words of the street in Sesotho, in the spelling of Lesotho and of South Africa, and the English ones that are said in it. */
export const disclosing: DisclosingWords = {
  names: [
    ...['hiv', 'arv', 'arvs', '*antiretrovir*', 'kokoana-hloko', 'likokoana-hloko', '*kokoanahloko', '*kokwanahloko'],
    ...['kokwana-hloko', 'dikokwana-hloko', 'vaerase', 'livaerase', 'bosolla-tlhapi', 'bosollatlhapi', 'phamokate'],
    ...['eitse', 'eitsi', 'tsoaets*', 'tsoaelits*', 'tshwaets*', 'pmtct', 'cd4', 'pcr', 'nevirapine', 'zidovudine'],
    ...['cotrimoxazole', 'co-trimoxazole', 'positive', 'negative', 'phositive', 'nekethive', 'mentor*', 'm2m'],
    ...['mothers2mothers', 'masole a ’mele', 'masole a mmele'],
  ],
  capitals: ['ART', 'AIDS'],
  hints: [
    ...['boemo', 'maemo', 'teko', 'liteko', 'diteko', 'sephetho', 'liphetho', 'diphetho', 'pilisi', 'lipilisi'],
    ...['moriana', 'meriana', 'sehlare', 'litlhare', 'ditlhare', 'kalafo', 'phekolo', 'moeletsi', 'baeletsi'],
    ...['sampole', 'lisampole', '*laborator*', '*anyes*', 'anya', 'anyang', 'letsoele', 'matsoele', 'letswele'],
    ...['sehlopha sa tsehetso', 'mali'],
  ],
};
