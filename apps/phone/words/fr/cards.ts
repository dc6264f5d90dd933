import type { Words } from '../words.ts';

/** Her cards, and finding her by one. A card names nobody, so neither do these words. */
export const cards: Words['cards'] = {
  heading: 'Sa carte',
  code: 'Son code',
  squares: 'Les carrés de sa carte, pour la caméra',
  whose: { mother: 'Mère', baby: 'Bébé' },
  givenSince: (day) => `donnée : ${day}`,
  none: 'Elle n’a pas encore de carte. Avec une carte, on la trouve tout de suite, sans dire de nom.',
  give: 'Lui donner une carte avec ce téléphone',
  another: 'Lui donner encore une carte',
  giveHint: 'Écrivez son code sur un papier, ou laissez-la photographier cette page si c’est sans danger pour elle.',
  scan: 'Scanner une carte imprimée pour elle',
  lost: 'Perdue ?',
  lostHeard: (name) => `${name} : sa carte est perdue ou ne compte plus`,
  former: 'Cartes qui ne comptent plus',
  why: { lost: 'Perdue', 'worn-out': 'Abîmée', other: 'Elle ne sert plus' },
  about: { ask: 'C’est la carte de qui ?', fact: 'De qui' },
  givenOn: { ask: 'Quand la reçoit-elle ?', fact: 'Donnée' },
  whyAsked: { ask: 'Qu’est-il arrivé à la carte ?', fact: 'Ce qui est arrivé' },
  revokedOn: { ask: 'C’était quand ?', fact: 'Jour' },
  revokeIntro:
    'Elle ne comptera plus jamais, même si on la retrouve. La mère se trouve toujours par son nom et son code.',
  saved: 'Enregistré. Sa carte est sur cette page.',
};

/** Looking at a card with the camera. */
export const scan: Words['scan'] = {
  heading: 'Scanner une carte',
  button: 'Scanner une carte',
  starting: 'J’ouvre la caméra',
  looking: 'Tenez les carrés de la carte devant la caméra.',
  picture: 'Ce que voit la caméra',
  noCamera: 'La caméra ne marche pas. Écrivez plutôt le code qui est sur la carte.',
  noCameraHere:
    'La caméra ne marche pas, alors on ne peut pas lui donner ici une carte imprimée. Revenez et donnez-lui une carte avec ce téléphone.',
  code: 'Code sur la carte',
  codeHint: 'Huit lettres et chiffres, comme K7Q2-M9FX.',
  find: 'Chercher',
  wrongCode: 'Une lettre ou un chiffre n’est pas juste. Regardez encore la carte.',
  notOurs: 'Ce n’est pas une de nos cartes.',
  unknown: 'Personne sur ce téléphone n’a cette carte.',
  unknownHint: 'Cherchez-la par son nom. On lui donne une nouvelle carte sur sa page, sous « Sa carte ».',
  codeUnknown: 'Personne sur ce téléphone n’a ce code.',
  askFor: 'Elle est peut-être suivie ailleurs. Demandez là-bas qu’on la passe ici, et dites-leur ce code.',
  wasLost: 'Cette carte a été dite perdue. Demandez son nom, et cherchez-la par son nom.',
  wasRevoked: 'Cette carte ne compte plus. Demandez son nom, et cherchez-la par son nom.',
  ofSeveral: 'On trouve plus d’une femme avec cela. Demandez son nom, et cherchez-la par son nom.',
  taken: 'Cette carte est déjà à quelqu’un d’autre. Prenez-en une autre.',
  byName: 'La chercher par son nom',
};

/** What was begun with somebody else and has no answer yet: to whom, never why. */
export const loops: Words['loops'] = {
  heading: 'Références en cours',
  places: {
    nurse: 'vers l’infirmière',
    clinic: 'vers un centre de santé',
    laboratory: 'vers un centre de santé',
    hospital: 'vers l’hôpital',
    counsellor: 'vers quelqu’un à qui parler',
    'social-worker': 'vers quelqu’un qui aide',
    other: 'vers quelqu’un d’autre',
  },
  askNow: 'À demander maintenant',
  waiting: 'En attente',
  arriving: 'Viennent chez nous',
  away: 'Parties vers un autre lieu, pas encore arrivées',
  none: 'Rien n’est en cours. Celle que vous envoyez ailleurs reste ici jusqu’à ce que vous sachiez ce que cela a donné.',
  noneMine: 'Rien n’est en cours pour les vôtres.',
  forBaby: (name) => `pour ${name}`,
  since: { today: 'aujourd’hui', days: (n) => (n < 2 ? `${n} jour` : `${n} jours`) },
  urgent: 'il fallait le jour même',
  from: (site) => `vient de : ${site}`,
  to: (site) => `vers ${site}`,
  otherPlace: 'un autre lieu',
};
