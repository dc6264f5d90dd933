import type { Words } from '../words.ts';

/** The clear words, only after a tap, for half a minute. No other file of the words may say these things. */
export const clear: Words['clear'] = {
  statuses: {
    positive: 'Elle vit avec le VIH',
    negative: 'Elle ne vit pas avec le VIH',
    unknown: 'Son statut VIH n’est pas connu',
  },
  results: {
    negative: 'Négatif : pas de VIH trouvé',
    positive: 'Positif : VIH trouvé',
    indeterminate: 'Indéterminé : à refaire',
    invalid: 'Non valide : à refaire',
    rejected: 'Le laboratoire a rejeté le prélèvement',
  },
  tests: { nat: 'Test virologique (PCR)', antibody: 'Test d’anticorps' },
  loads: {
    measured: 'Charge virale, copies par ml',
    'below-detection': 'Charge virale indétectable',
    rejected: 'Le laboratoire a rejeté le prélèvement',
  },
  regimens: {
    nvp: 'Névirapine',
    azt: 'Zidovudine',
    'azt-nvp': 'Zidovudine et névirapine',
    'three-medicines': 'Trois antirétroviraux',
    other: 'Un autre antirétroviral',
  },
  bloodChecks: { hiv: 'Test du VIH', syphilis: 'Test de la syphilis', 'hepatitis-b': 'Test de l’hépatite B' },
  bloodResults: {
    negative: 'Négatif',
    positive: 'Positif : l’infirmière vérifie',
    unclear: 'Pas clair : à refaire',
  },
  services: {
    'family-planning': 'Planification familiale',
    prevention: 'PrEP et autre prévention du VIH',
    'partner-test': 'Test du VIH pour son partenaire',
    'child-test': 'Test du VIH pour ses autres enfants',
    'infant-risk-plan': 'Le risque du bébé, et ses antirétroviraux',
  },
  medicines: { prophylaxis: 'Médicament antirétroviral', 'co-trimoxazole': 'Cotrimoxazole' },
  entries: {
    AntiretroviralsStarted: 'Début du traitement ARV',
    StatusLearned: 'A appris son statut VIH',
    ProphylaxisGiven: 'Médicament antirétroviral du bébé',
    CotrimoxazoleGiven: 'Cotrimoxazole du bébé',
    InfantSampleTaken: 'Test du VIH du bébé : prélèvement fait',
    InfantResultReceived: 'Test du VIH du bébé : résultat arrivé',
    InfantTreatmentStarted: 'Le bébé a commencé les ARV',
    ViralLoadSampleTaken: 'Charge virale : prélèvement fait',
    ViralLoadResultReceived: 'Charge virale : résultat arrivé',
  },
};
