import type { Words } from '../words.ts';

/** What is said and asked while she is here. The sets of questions are our own words, not tested with women: unverified. */
export const session: Words['session'] = {
  due: {
    done: {
      ask: 'Qu’est-ce qui a été fait aujourd’hui ?',
      fact: 'Fait',
      hint: 'Cochez ce que vous ou l’infirmière avez fait. Ce que vous laissez attend un autre jour.',
    },
    nurseDoesIt: 'C’est l’infirmière qui le fait.',
    tellNurse: 'Cochez-le quand vous le lui avez dit.',
  },
  days: {
    missed: {
      ask: 'Ces 30 derniers jours, combien de jours l’avez-vous oublié ?',
      fact: 'Jours oubliés sur 30',
      hint: 'Presque tout le monde oublie parfois. Cela peut rester vide.',
    },
    missedOnes: { '0': 'Aucun', '1': '1 jour', '2': '2 jours', '3': '3 jours', more: 'Plus' },
    missedMore: { ask: 'Combien de jours ?', fact: 'Jours oubliés sur 30' },
    howWell: { ask: 'Est-ce que vous y arrivez bien ?', fact: 'Y arrive' },
    howWells: {
      'as-well-as-can-be': 'On ne peut pas mieux',
      'very-well': 'Très bien',
      well: 'Bien',
      'so-so': 'Comme ci, comme ça',
      poorly: 'C’est difficile',
      'very-poorly': 'C’est très difficile',
    },
    howOften: { ask: 'Est-ce que vous le prenez comme on vous l’a montré ?', fact: 'Comme on lui a montré' },
    howOftens: {
      always: 'Toujours',
      'almost-always': 'Presque toujours',
      usually: 'Le plus souvent',
      sometimes: 'De temps en temps',
      rarely: 'Rarement',
      never: 'Jamais',
    },
    support: {
      ask: 'Remerciez-la de vous l’avoir dit. Qu’est-ce qui l’aiderait ?',
      fact: 'Aide pour chaque jour',
      hint: 'Ce n’est pas sa faute. On ne gronde personne, et on ne décide rien ici.',
    },
    supports: {
      talk: 'Nous en parlons maintenant',
      nurse: 'Elle voudrait voir l’infirmière',
      later: 'Pas aujourd’hui',
    },
    talkSub: (message, question) => `${message} Demandez : ${question}`,
  },
  alone: {
    ask: 'Êtes-vous seule avec elle ?',
    fact: 'Seules',
    hint: 'Personne ne doit entendre la suite : ni partenaire, ni parent, ni enfant de plus de deux ans.',
    yes: 'Oui, nous sommes seules',
    no: 'Non',
  },
  mood: {
    low: { ask: 'Ces deux dernières semaines, a-t-elle été triste ou sans espoir ?', fact: 'Triste' },
    joyless: { ask: 'Et y a-t-il eu des jours où rien ne lui donnait de la joie ?', fact: 'Sans joie' },
    often: { '0': 'Pas du tout', '1': 'Certains jours', '2': 'La plupart des jours', '3': 'Presque chaque jour' },
    harm: { ask: 'A-t-elle pensé à se faire du mal, ou à ne plus vivre ?', fact: 'Pense à se faire du mal' },
  },
  stigma: {
    ask: 'Qu’est-ce qui est vrai pour elle ?',
    fact: 'Comment les autres la traitent',
    hint: 'Lisez-les lentement. Elle peut laisser ce qu’elle veut.',
    items: {
      secret: 'C’est dur pour elle d’en parler à quelqu’un',
      ashamed: 'Elle a honte',
      guilty: 'Elle pense que c’est sa faute',
      worthless: 'Elle pense qu’elle vaut moins que les autres',
      hides: 'Elle le cache à ses proches',
      unclean: 'Elle se sent parfois sale',
    },
    none: 'Rien de tout cela',
  },
  safety: {
    ask: 'Est-ce que cela arrive, à la maison ou ailleurs ?',
    fact: 'Si elle est en sécurité',
    hint: 'Croyez-la. Elle peut s’arrêter à tout moment.',
    items: {
      afraid: 'Elle a peur de quelqu’un',
      controlled: 'Quelqu’un l’insulte ou la contrôle',
      hurt: 'Quelqu’un lui fait du mal ou la menace',
      forced: 'Quelqu’un la force à ce qu’elle ne veut pas',
    },
    none: 'Rien de tout cela',
    now: { ask: 'Est-elle en danger aujourd’hui ?', fact: 'En danger' },
    wish: {
      ask: 'Peut-on le dire à l’infirmière ?',
      fact: 'L’infirmière peut le savoir',
      hint: 'C’est elle qui choisit.',
    },
  },
  support: { ask: 'Y a-t-il quelqu’un qu’elle peut appeler la nuit ?', fact: 'Quelqu’un à appeler' },
  anySigns: {
    ask: 'Est-ce que l’un d’eux tousse, ou a de la fièvre ?',
    fact: 'Santé de tous',
    hint: 'Aussi : sueurs la nuit, perte de poids, un bébé qui ne grandit pas, quelqu’un qui tousse à la maison.',
  },
  nurseHears: (name) => `Au sujet de ${name}, y a-t-il quelque chose que l’infirmière devrait savoir ?`,
  baby: {
    fed: (name) => `Que mange et boit ${name} ?`,
    medicineLeft: (name) => ({
      ask: `Pour combien de temps reste-t-il du médicament pour ${name} ?`,
      fact: 'Jours qui restent',
      hint: 'Regardez le flacon ensemble.',
    }),
    left: { enough: 'Deux semaines ou plus', few: 'Moins de deux semaines', none: 'Il ne reste rien' },
    noneLeft: 'L’infirmière l’apprend aujourd’hui.',
  },
  next: {
    ask: 'Quand revient-elle ?',
    fact: 'Prochaine visite',
    hint: 'Un seul trajet pour la mère et le bébé. Demandez-lui si ce jour l’arrange.',
    other: 'Un autre jour',
    notNow: 'Pas encore de jour',
  },
  danger: {
    ask: 'Restez avec elle. L’infirmière, maintenant.',
    fact: 'Pas laissée seule',
    hint: 'Ne la laissez pas seule. Appelez l’infirmière auprès de vous, ou envoyez quelqu’un. Puis enregistrez.',
    staying: 'Je reste avec elle',
    helpNumber: 'Aide par téléphone',
  },
};
