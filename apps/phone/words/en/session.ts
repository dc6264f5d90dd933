import type { HowOften, HowWell } from '@thari/care/events/coded-lists';

/**
 * What is said and asked while she is here. Said inside an opened person.
 * The sets of questions are in words of our own, taken from no published questionnaire, and no translation of them has been
 * tested with women: unverified.
 */
export const session = {
  due: {
    done: {
      ask: 'What was done today?',
      fact: 'Done',
      hint: 'Tick what you or the nurse did. What you leave waits for another day.',
    },
    nurseDoesIt: 'The nurse does it.',
    tellNurse: 'Tick it when you told her.',
  },
  /** Three questions on taking it every day: days, how well, how often. The idea is public (Wilson and others); the words are ours. */
  days: {
    missed: {
      ask: 'In the last 30 days, on how many did you miss it?',
      fact: 'Days missed in 30',
      hint: 'Most of us forget sometimes. It may stay empty.',
    },
    missedOnes: { '0': 'None', '1': '1 day', '2': '2 days', '3': '3 days', more: 'More' },
    missedMore: { ask: 'How many days?', fact: 'Days missed in 30' },
    howWell: { ask: 'How well do you manage it?', fact: 'Manages it' },
    howWells: {
      'as-well-as-can-be': 'As well as can be',
      'very-well': 'Very well',
      well: 'Well',
      'so-so': 'So-so',
      poorly: 'It is hard',
      'very-poorly': 'It is very hard',
    } satisfies Record<HowWell, string>,
    howOften: { ask: 'How often is it the way you were shown?', fact: 'As she was shown' },
    howOftens: {
      always: 'Always',
      'almost-always': 'Almost always',
      usually: 'Mostly',
      sometimes: 'Now and then',
      rarely: 'Rarely',
      never: 'Never',
    } satisfies Record<HowOften, string>,
    support: {
      ask: 'Thank her for telling you. What would help?',
      fact: 'Help with every day',
      hint: 'It is no fault of hers. Nobody is scolded, and nothing is decided here.',
    },
    supports: {
      talk: 'We talk about it now',
      nurse: 'She would like the nurse',
      later: 'Not today',
    },
    talkSub: (message: string, question: string) => `${message} Ask: ${question}`,
  },
  alone: {
    ask: 'Are you alone with her?',
    fact: 'Alone',
    hint: 'Nobody should hear the next answers: no partner, no relative, no child over two.',
    yes: 'Yes, we are alone',
    no: 'No',
  },
  mood: {
    low: { ask: 'In the last two weeks, how often was she sad or without hope?', fact: 'Sad' },
    joyless: { ask: 'And how often did nothing give her joy?', fact: 'Without joy' },
    often: { '0': 'Not at all', '1': 'Some days', '2': 'Most days', '3': 'Nearly every day' },
    harm: { ask: 'Has she thought of harming herself, or of not living?', fact: 'Thoughts of harm' },
  },
  stigma: {
    ask: 'Which of these is so for her?',
    fact: 'How others treat her',
    hint: 'Read them out slowly. She may leave any of them.',
    items: {
      secret: 'It is hard for her to tell anybody',
      ashamed: 'She feels ashamed',
      guilty: 'She feels it is her fault',
      worthless: 'She thinks she is worth less than others',
      hides: 'She hides it from people she is close to',
      unclean: 'She sometimes feels unclean',
    },
    none: 'None of these',
  },
  safety: {
    ask: 'Is any of this so at home or elsewhere?',
    fact: 'How safe she is',
    hint: 'Believe her. She may stop at any time.',
    items: {
      afraid: 'She is afraid of somebody',
      controlled: 'Somebody insults or controls her',
      hurt: 'Somebody hurts her or threatens to',
      forced: 'Somebody forces her to what she does not want',
    },
    none: 'None of these',
    now: { ask: 'Is she in danger today?', fact: 'In danger' },
    wish: { ask: 'May the nurse hear of it?', fact: 'The nurse may hear', hint: 'It is hers to choose.' },
  },
  support: { ask: 'Is there somebody she can call at night?', fact: 'Somebody to call' },
  anySigns: {
    ask: 'Does any of them cough, or have a fever?',
    fact: 'Health of all',
    hint: 'Also: sweating at night, losing weight, a baby that does not grow, somebody at home who coughs.',
  },
  nurseHears: (name: string) => `Is there something about ${name} that the nurse should hear?`,
  baby: {
    fed: (name: string) => `What does ${name} eat and drink?`,
    medicineLeft: (name: string) => ({
      ask: `For how long is there medicine for ${name}?`,
      fact: 'Days left',
      hint: 'Look at the bottle together.',
    }),
    left: { enough: 'Two weeks or more', few: 'Less than two weeks', none: 'Nothing is left' },
    noneLeft: 'The nurse hears of it today.',
  },
  next: {
    ask: 'When does she come again?',
    fact: 'Next visit',
    hint: 'One trip for mother and baby. Ask whether the day is good for her.',
    other: 'Another day',
    notNow: 'No day yet',
  },
  danger: {
    ask: 'Stay with her. The nurse, now.',
    fact: 'Not left alone',
    hint: 'Do not leave her alone. Call the nurse to you, or send somebody. Then save.',
    staying: 'I am staying with her',
    helpNumber: 'Help by phone',
  },
};
