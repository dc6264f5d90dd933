import type { Words } from '../words.ts';

export const sync: Words['sync'] = {
  allSent: 'Tout est envoyé',
  short: (n) => (n === 0 ? 'tout envoyé' : `${n} à envoyer`),
  unsent: (n) => (n < 2 ? `${n} pas encore envoyée` : `${n} pas encore envoyées`),
  never: 'encore jamais envoyé',
  lastToday: (clock) => `dernier envoi aujourd’hui ${clock}`,
  lastYesterday: (clock) => `dernier envoi hier ${clock}`,
  lastOn: (day) => `dernier envoi ${day}`,
  now: 'Envoyer maintenant',
  busy: 'Envoi',
  needsHelp: (n) => (n < 2 ? `${n} a besoin de votre aide` : `${n} ont besoin de votre aide`),
  pull: 'Tirez vers le bas pour envoyer',
  letGo: 'Lâchez pour envoyer',
  reached: 'Arrivé au serveur',
  problems: {
    offline: 'Pas de réseau pour l’instant. C’est gardé et cela part tout seul.',
    'server-problem': 'Le serveur n’a pas bien répondu. C’est gardé ; réessayez plus tard.',
    'signed-out': 'Ce téléphone est déconnecté. Demandez un nouveau code à votre coordinatrice.',
    'storage-full': 'Ce téléphone est plein. Supprimez des photos ou des vidéos, puis réessayez.',
  },
  refused: {
    malformed: 'Le serveur n’a pas pu lire cette entrée. Dites-le à votre coordinatrice.',
    'wrong-shape': 'Le serveur n’a pas pu lire cette entrée. Dites-le à votre coordinatrice.',
    'wrong-stream': 'Cette entrée est allée chez une autre personne. Ouvrez la bonne et écrivez-la de nouveau.',
    'cannot-be-opened': 'Le serveur n’a pas de clé pour cette entrée. Dites-le à votre coordinatrice.',
    'not-your-writer': 'Ceci a été écrit par un autre téléphone. Dites-le à votre coordinatrice.',
    'not-your-site': 'Elle appartient maintenant à un autre lieu. Dites-le à votre coordinatrice.',
    'id-taken': 'Le serveur a une autre entrée à sa place. Ouvrez la personne et regardez si l’entrée y est.',
    'private-part-missing': 'Son nom ou sa note n’est pas arrivé. Dites-le à votre coordinatrice.',
    'private-part-differs': 'Son nom ou sa note a été abîmé en chemin. Dites-le à votre coordinatrice.',
    'cannot-be-read':
      'Le serveur est plus ancien que ce téléphone. Cela part tout seul quand le serveur sera mis à jour.',
    'dated-in-the-future': 'Son jour est encore à venir. Ouvrez l’entrée et corrigez le jour.',
  },
  refusedOther: 'Le serveur n’a pas pris cette entrée. Dites-le à votre coordinatrice.',
};
