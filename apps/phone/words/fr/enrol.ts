import type { Words } from '../words.ts';

export const enrol: Words['enrol'] = {
  givenName: { ask: 'Comment s’appelle-t-elle ?', fact: 'Prénom', hint: 'Comme elle veut qu’on l’appelle.' },
  familyName: { ask: 'Son nom de famille ?', fact: 'Nom de famille', hint: 'Il peut rester vide.' },
  phone: {
    ask: 'Son numéro de téléphone ?',
    fact: 'Téléphone',
    hint: 'Seulement si on peut l’appeler sans danger. Il peut rester vide.',
  },
  phoneWrong: 'Ce numéro est trop court ou trop long. Comptez ses chiffres.',
  place: {
    ask: 'Où habite-t-elle ?',
    fact: 'Habite',
    hint: 'Comme vous indiqueriez le chemin à une amie. Cela peut rester vide.',
  },
  codeWord: {
    ask: 'Quel mot dit que c’est vraiment elle ?',
    fact: 'Son mot',
    hint: 'Elle le dit au téléphone avant que vous parliez. Il peut rester vide.',
  },
  ageBy: { ask: 'Quel âge a-t-elle ?', fact: 'Âge' },
  ageBys: { age: 'Elle connaît son âge', date: 'Elle connaît sa date de naissance', unknown: 'Pas connu' },
  age: { ask: 'Combien d’années ?', fact: 'Années' },
  ageOutside: 'On attend un âge entre 10 et 60 ans. Demandez-lui encore.',
  years: 'ans',
  bornOn: { ask: 'Quand est-elle née ?', fact: 'Née', hint: 'L’année seule suffit.' },
  now: { ask: 'Où en est-elle maintenant ?', fact: 'Maintenant' },
  nows: { pregnant: 'Elle est enceinte', baby: 'Elle a un bébé', neither: 'Ni l’un ni l’autre' },
  howMany: { ask: 'Combien de bébés de cette naissance ?', fact: 'Bébés' },
  howManys: { '1': 'Un', '2': 'Jumeaux', '3': 'Trois' },
  review: 'Regardez encore une fois',
  reviewHint: 'Lisez-le-lui, si personne d’autre ne peut entendre.',
  saved: 'Accueillie. Enregistré sur ce téléphone',
  change: 'Changer',
  stop: 'Retour à l’agenda',
};
