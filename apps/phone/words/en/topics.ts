/** What to talk about: one message, and one question back. Said inside an opened person. */
export const topics = {
  feelings: {
    name: 'How she is',
    message: 'You are not alone. I have walked this way too.',
    question: 'How did you sleep this week?',
  },
  'what-comes-next': {
    name: 'What comes next',
    message: 'You will know every step before it comes.',
    question: 'What would you like to know first?',
  },
  'who-knows': {
    name: 'Who knows',
    message: 'You choose whom you tell, and when.',
    question: 'Is there one person you trust?',
  },
  'safe-at-home': {
    name: 'Safe at home',
    message: 'Nobody may hurt you. There is help.',
    question: 'Do you feel safe at home?',
  },
  'every-day': {
    name: 'Taking it every day',
    message: 'Every day, at the same hour, keeps you and the baby well.',
    question: 'What helps you to remember?',
  },
  'side-effects': {
    name: 'When it makes her unwell',
    message: 'Do not stop by yourself. The nurse can help.',
    question: 'Has anything been hard since you began?',
  },
  'her-check': {
    name: 'Her own check',
    message: 'A low number means that you and the baby are well protected.',
    question: 'When was your last one?',
  },
  partner: {
    name: 'Her partner',
    message: 'He can come with you. We talk with both.',
    question: 'What does he know?',
  },
  'staying-well': {
    name: 'Staying well herself',
    message: 'You can protect yourself, also while you feed the baby.',
    question: 'When were you last checked?',
  },
  'clinic-visits': {
    name: 'Visits before the birth',
    message: 'Eight visits keep you both safe.',
    question: 'When is your next one?',
  },
  'danger-signs': {
    name: 'When to go at once',
    message: 'Bleeding, fever, strong headache, or a baby that does not drink: go at once.',
    question: 'Who can bring you at night?',
  },
  'birth-plan': {
    name: 'Where she gives birth',
    message: 'A clinic is the safest place, for both.',
    question: 'Is your bag packed?',
  },
  'baby-first-days': {
    name: 'The baby’s first days',
    message: 'The clinic gives the baby a medicine in its first three days.',
    question: 'Who will remind you?',
  },
  'baby-check': {
    name: 'Baby’s check',
    message: 'A small drop of blood tells us how the baby is.',
    question: 'When will you come for it?',
  },
  'baby-every-day': {
    name: 'Baby’s medicine every day',
    message: 'Every day until the nurse says stop.',
    question: 'How many days are left in the bottle?',
  },
  feeding: {
    name: 'Feeding the baby',
    message: 'Only breast milk for six months, nothing else, not even water.',
    question: 'What does the baby drink?',
  },
  'more-than-milk': {
    name: 'More than milk',
    message: 'From six months porridge and mashed food, and the breast goes on.',
    question: 'What did the baby eat yesterday?',
  },
  'end-of-feeding': {
    name: 'When breastfeeding ends',
    message: 'Tell me the last day: the last check is counted from it.',
    question: 'When do you plan to stop?',
  },
  growing: {
    name: 'How the baby grows',
    message: 'Play and talk with the baby every day.',
    question: 'What can the baby do now?',
  },
  injections: {
    name: 'Baby’s injections',
    message: 'Bring the card every time.',
    question: 'May I see the card?',
  },
  'next-baby': {
    name: 'The next baby',
    message: 'You choose whether and when.',
    question: 'Would you like a baby soon, later, or no more?',
  },
  'last-check': {
    name: 'The last check',
    message: 'Then we know for sure, and you have done it.',
    question: 'Which day shall we go?',
  },
  goodbye: {
    name: 'After the programme',
    message: 'You go on with the clinic, and you know the way.',
    question: 'Who will you call when you need somebody?',
  },
  grief: {
    name: 'Her loss',
    message: 'It was not your fault. There is time.',
    question: 'Who is with you?',
  },
  'own-health': {
    name: 'Her own health',
    message: 'You matter for yourself.',
    question: 'What does your body need now?',
  },
};
