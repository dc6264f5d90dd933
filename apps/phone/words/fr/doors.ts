import type { Words } from '../words.ts';

export const doors: Words['doors'] = {
  activate: {
    heading: 'Bienvenue',
    lead: 'Votre coordinatrice a un code pour vous. Écrivez-le ici une seule fois, là où il y a du réseau.',
    code: 'Votre code',
    codeHint: 'Petites ou grandes lettres, les deux marchent.',
    go: 'Ouvrir ce téléphone',
    busy: 'Je demande au serveur',
    tooShort: 'Un code a au moins 6 lettres ou chiffres. Regardez-le encore.',
    refusals: {
      'wrong-code': 'Ce code n’est pas connu. Regardez-le encore, ou demandez un nouveau code à votre coordinatrice.',
      'code-used': 'Ce code a déjà servi. Demandez un nouveau code à votre coordinatrice.',
      'no-network': 'Il n’y a pas de réseau ici. Allez là où il y en a et réessayez.',
      'server-problem': 'Le serveur n’a pas bien répondu. Attendez un peu et réessayez.',
    },
  },
  pin: {
    hello: (name) => `Bonjour ${name}`,
    choose: 'Choisissez six chiffres',
    again: 'Les mêmes six encore une fois',
    rulesTitle: 'De bons chiffres',
    rules: [
      'Pas un anniversaire.',
      'Pas 123456, pas 111111.',
      'Personne d’autre ne les connaît, même pas votre coordinatrice.',
    ],
    differ: 'Les deux n’étaient pas pareils. Recommencez.',
    busy: 'Je verrouille',
    entered: (count, length) => `${count} sur ${length}`,
    refusals: {
      'too-short': 'Il faut six chiffres.',
      'not-digits': 'Seulement des chiffres, s’il vous plaît.',
      'too-easy': 'Ceux-ci sont faciles à deviner. Choisissez-en six autres.',
    },
  },
  lock: {
    heading: 'Verrouillé',
    label: (name) => `${name}, vos six chiffres`,
    busy: 'J’ouvre',
    wrong: 'Ce n’est pas ça.',
    triesLeft: (left) =>
      left < 2 ? `Ce n’est pas ça. Il reste ${left} essai.` : `Ce n’est pas ça. Il reste ${left} essais.`,
    lastTries: (left) =>
      left < 2
        ? `Il reste ${left} essai. Après, ce téléphone oublie ce qu’il peut lire. Demandez d’abord à votre coordinatrice.`
        : `Il reste ${left} essais. Après, ce téléphone oublie ce qu’il peut lire.`,
    wait: 'Attendez avant l’essai suivant',
    waitFor: (minutes, seconds) => `${minutes}:${String(seconds).padStart(2, '0')}`,
    leaseEnded: 'Ce téléphone n’a pas joint le serveur depuis longtemps. Allez là où il y a du réseau, puis réessayez.',
    meetServer: 'Joindre le serveur maintenant',
    meeting: 'Je cherche le serveur',
    unsent: (n) =>
      n < 2 ? `${n} entrée est gardée et pas encore envoyée.` : `${n} entrées sont gardées et pas encore envoyées.`,
    refusals: {
      'wrong-pin': 'Ce n’est pas ça.',
      wait: 'Attendez un peu avant l’essai suivant.',
      destroyed: 'Dix essais faux. Ce téléphone a oublié ce qu’il pouvait lire.',
      'lease-ended': 'Ce téléphone doit joindre le serveur une fois avant de s’ouvrir de nouveau.',
      'used-elsewhere': 'L’application est ouverte dans une autre fenêtre de ce téléphone.',
    },
  },
  destroyed: {
    heading: 'Ce téléphone a oublié',
    lead: 'Il y a eu dix essais faux, alors ce qu’on pouvait lire ici n’est plus là. Personne ne peut le lire.',
    unsent: (n) =>
      n === 0
        ? 'Tout avait été envoyé avant. Rien n’est perdu.'
        : n === 1
          ? '1 entrée n’était pas encore envoyée. Elle est gardée, sous clé, et partira quand il y aura du réseau.'
          : `${n} entrées n’étaient pas encore envoyées. Elles sont gardées, sous clé, et partiront quand il y aura du réseau.`,
    next: 'Demandez un nouveau code à votre coordinatrice.',
    haveCode: 'J’ai un nouveau code',
  },
  elsewhere: {
    heading: 'Ouvert ailleurs',
    lead: 'L’application est ouverte dans une autre fenêtre de ce téléphone.',
    useHere: 'L’utiliser ici',
  },
};
