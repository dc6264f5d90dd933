import type { DisclosingWords } from '../disclosing.ts';

/**
 * "Uchunguzi" is said of any look at the clinic and stays; "kipimo", and "kupimwa" by itself, are the words for the test and do not.
 * "Jibu" stays as "answer" does in English. CTC is the name of the clinic itself in Tanzania, and Septrin is known to everybody.
 */
export const disclosing: DisclosingWords = {
  names: [
    ...['vvu', 'ukimwi', 'virusi*', 'kirusi', 'arv', 'arvs', 'prep', 'cd4', 'pcr', 'nat', 'ctc', 'pmtct', 'waviu'],
    ...['nevirapine', 'zidovudine', 'co-trimoxazole', 'cotrimoxazole', 'septrin', 'seprini', '*fubaz*'],
    ...['chanya', 'hasi', 'maambukizi', '*ambukiz*', 'kingamwili', 'ngoma', 'miwaya'],
    ...['mama mshauri', 'akina mama washauri', 'mama rika', 'mentor*'],
  ],
  capitals: ['ART', 'AIDS'],
  hints: [
    ...['hali yake', 'kipimo', 'vipimo', 'kupima', '*pimwa', 'matokeo', 'kidonge', 'vidonge', 'tembe', 'dawa'],
    ...['matibabu', 'tiba', 'ushauri nasaha', '*nasaha', 'mshauri*', 'washauri*', 'kikundi cha msaada', 'unyanyapaa'],
    ...['*nyony*', 'titi', 'matiti', 'sampuli', 'maabara', 'damu', 'kinga', 'wingi'],
  ],
};
