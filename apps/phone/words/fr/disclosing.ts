import type { DisclosingWords } from '../disclosing.ts';

/**
 * "Dépistage" is said of other things too, and still stays out of lists. In a small town "séro…" and "mère mentor" are enough to know
 * everything.
 */
export const disclosing: DisclosingWords = {
  names: [
    ...['vih', 'sida', 'arv', 'tarv', 'antiretrovir*', 'retrovir*', 'viral', 'virale', 'viro*', 'ptme', 'cd4', 'pcr'],
    ...['nevirapine', 'zidovudine', 'cotrimoxazole', 'sero*', 'positif*', 'positive*', 'negatif*', 'negative*'],
    ...['indetectable*', 'mere mentor*', 'meres mentor*', 'mentor*'],
  ],
  capitals: ['PTME', 'SIDA', 'TAR', 'CDV'],
  hints: [
    ...['statut', 'test', 'tests', 'depist*', 'resultat*', 'comprime*', 'medicament*', 'traitement*', 'observance'],
    ...['conseiller*', 'counseling', 'groupe de soutien', 'groupe de parole', 'allait*', 'tetee*', 'sein', 'seins'],
    ...['lait maternel', 'virus', 'charge', 'prophyla*', 'labo*', 'prelevement*', 'echantillon*'],
  ],
};
