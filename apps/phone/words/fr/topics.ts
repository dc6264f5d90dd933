import type { Words } from '../words.ts';

/** What the mentor mother says aloud to the woman, as one mother to another and still with respect: "vous". */
export const topics: Words['topics'] = {
  feelings: {
    name: 'Comment elle va',
    message: 'Vous n’êtes pas seule. Je suis passée par là, moi aussi.',
    question: 'Comment avez-vous dormi cette semaine ?',
  },
  'what-comes-next': {
    name: 'Ce qui vient ensuite',
    message: 'Vous connaîtrez chaque étape avant qu’elle arrive.',
    question: 'Qu’aimeriez-vous savoir en premier ?',
  },
  'who-knows': {
    name: 'Qui le sait',
    message: 'C’est vous qui choisissez à qui le dire, et quand.',
    question: 'Y a-t-il une personne en qui vous avez confiance ?',
  },
  'safe-at-home': {
    name: 'En sécurité à la maison',
    message: 'Personne n’a le droit de vous faire du mal. Il y a de l’aide.',
    question: 'Vous sentez-vous en sécurité à la maison ?',
  },
  'every-day': {
    name: 'Le prendre chaque jour',
    message: 'Chaque jour, à la même heure : cela vous garde en bonne santé, vous et le bébé.',
    question: 'Qu’est-ce qui vous aide à y penser ?',
  },
  'side-effects': {
    name: 'Quand cela la rend malade',
    message: 'N’arrêtez pas de vous-même. L’infirmière peut aider.',
    question: 'Qu’est-ce qui a été difficile depuis le début ?',
  },
  'her-check': {
    name: 'Son propre contrôle',
    message: 'Un chiffre bas veut dire que vous êtes bien protégés, vous et le bébé.',
    question: 'Quand était le dernier ?',
  },
  partner: {
    name: 'Son partenaire',
    message: 'Il peut venir avec vous. Nous parlons avec vous deux.',
    question: 'Que sait-il ?',
  },
  'staying-well': {
    name: 'Rester elle-même en bonne santé',
    message: 'Vous pouvez vous protéger, aussi pendant que vous nourrissez le bébé.',
    question: 'Quand avez-vous eu votre dernier contrôle ?',
  },
  'clinic-visits': {
    name: 'Les visites avant la naissance',
    message: 'Huit visites vous protègent, vous et le bébé.',
    question: 'Quand est la prochaine ?',
  },
  'danger-signs': {
    name: 'Quand partir tout de suite au centre',
    message: 'Du sang, de la fièvre, de forts maux de tête, ou un bébé qui ne boit pas : partez tout de suite.',
    question: 'Qui peut vous amener la nuit ?',
  },
  'birth-plan': {
    name: 'Où elle accouche',
    message: 'Un centre de santé est l’endroit le plus sûr, pour vous et le bébé.',
    question: 'Votre sac est-il prêt ?',
  },
  'baby-first-days': {
    name: 'Les premiers jours du bébé',
    message: 'Le centre de santé donne un médicament au bébé dans ses trois premiers jours.',
    question: 'Qui vous le rappellera ?',
  },
  'baby-check': {
    name: 'Contrôle du bébé',
    message: 'Une petite goutte de sang nous dit comment va le bébé.',
    question: 'Quand viendrez-vous pour cela ?',
  },
  'baby-every-day': {
    name: 'Le médicament du bébé, chaque jour',
    message: 'Chaque jour, jusqu’à ce que l’infirmière dise d’arrêter.',
    question: 'Pour combien de jours y en a-t-il encore dans le flacon ?',
  },
  feeding: {
    name: 'Nourrir le bébé',
    message: 'Seulement le lait maternel pendant six mois, rien d’autre, même pas de l’eau.',
    question: 'Que boit le bébé ?',
  },
  'more-than-milk': {
    name: 'Plus que le lait',
    message: 'À partir de six mois, de la bouillie et des aliments écrasés, et le sein continue.',
    question: 'Qu’a mangé le bébé hier ?',
  },
  'end-of-feeding': {
    name: 'Quand l’allaitement se termine',
    message: 'Dites-moi le dernier jour : le dernier contrôle se compte à partir de là.',
    question: 'Quand pensez-vous arrêter ?',
  },
  growing: {
    name: 'Comment le bébé grandit',
    message: 'Jouez et parlez avec le bébé chaque jour.',
    question: 'Que sait faire le bébé maintenant ?',
  },
  injections: {
    name: 'Vaccins du bébé',
    message: 'Apportez la carte à chaque fois.',
    question: 'Puis-je voir la carte ?',
  },
  'next-baby': {
    name: 'Le prochain bébé',
    message: 'C’est vous qui choisissez si vous en voulez un, et quand.',
    question: 'Voudriez-vous un bébé bientôt, plus tard, ou plus du tout ?',
  },
  'last-check': {
    name: 'Le dernier contrôle',
    message: 'Après, nous sommes sûres, et vous avez réussi.',
    question: 'Quel jour irons-nous ?',
  },
  goodbye: {
    name: 'Après le programme',
    message: 'Vous continuez avec le centre de santé, et vous connaissez le chemin.',
    question: 'Qui appellerez-vous quand vous aurez besoin de quelqu’un ?',
  },
  grief: {
    name: 'Sa perte',
    message: 'Ce n’est pas votre faute. Prenez le temps qu’il faut.',
    question: 'Qui est avec vous ?',
  },
  'own-health': {
    name: 'Sa propre santé',
    message: 'Vous aussi, vous comptez.',
    question: 'De quoi votre corps a-t-il besoin maintenant ?',
  },
};
