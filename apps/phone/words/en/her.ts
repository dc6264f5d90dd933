import type { CareEvent } from '@thari/care/events/care-event';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];
type Screen = DataOf<'ScreenDone'>['screen'];

/** What is asked about the mother herself. Said inside an opened person. */
export const her = {
  pregnancy: {
    dueDateFrom: { ask: 'How is the day of the birth known?', fact: 'Known from' },
    dueDatesFrom: {
      'told-by-facility': 'It is on her card',
      ultrasound: 'From the scan',
      'last-period': 'From her last period',
      'fundal-height': 'The midwife felt it',
    } satisfies Record<DataOf<'PregnancyRecorded'>['dueDateFrom'], string>,
    notKnown: 'Not known yet',
    dueOn: { ask: 'When is the baby expected?', fact: 'Expected' },
    lastPeriodOn: {
      ask: 'When did her last period begin?',
      fact: 'Last period',
      hint: 'The first day of it. The birth is counted from there.',
    },
    counted: (day: string) => `From there the baby is expected on ${day}.`,
    firstAntenatalVisitOn: { ask: 'When was her first visit at the clinic?', fact: 'First clinic visit' },
    revisedOn: { ask: 'When was it said?', fact: 'Said on' },
  },
  check: {
    takenOn: { ask: 'When was the sample taken?', fact: 'Taken' },
    purpose: { ask: 'Why was it taken?', fact: 'Reason' },
    purposes: {
      routine: 'It was due',
      targeted: 'The nurse wanted to know',
      'after-counselling': 'After talking about missed days',
      delivery: 'At the birth',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'ViralLoadSampleTaken'>['purpose'], string>,
  },
  bloodCheck: {
    test: { ask: 'Which check was it?', fact: 'Which', hint: 'It stands on her card.' },
    tests: {
      hiv: 'The check every woman is offered',
      syphilis: 'A drop of blood, for the baby’s sake',
      'hepatitis-b': 'A drop of blood, for the liver',
    } satisfies Record<DataOf<'WomanTested'>['test'], string>,
    result: {
      ask: 'What does the nurse say?',
      fact: 'Answer',
      hint: 'Her word, not yours. One check is not the whole story.',
    },
    results: {
      negative: 'Not found',
      positive: 'Found',
      unclear: 'Not clear',
    } satisfies Record<DataOf<'WomanTested'>['result'], string>,
    testedOn: { ask: 'Which day was it?', fact: 'Day' },
  },
  screen: {
    screen: { ask: 'What did you ask about?', fact: 'About' },
    screens: {
      tuberculosis: 'Four questions about health',
      mood: 'How she feels',
      safety: 'How safe she feels',
      stigma: 'How others treat her',
      support: 'Who stands by her',
      growth: 'How the baby grows',
      development: 'What the baby can do',
      illness: 'Whether the baby is well',
    } satisfies Record<Screen, string>,
    concern: { ask: 'Was there something the nurse should hear?', fact: 'For the nurse' },
    /** Sentences of our own. The questionnaires themselves belong to others, and the nurse has them. */
    hints: {
      tuberculosis: 'A cough, fever, sweating at night, or losing weight: each of them is a yes.',
      mood: 'Ask how she slept and what weighs on her. If she thinks of harming herself: yes, and stay with her.',
      safety: 'Ask only when you are alone with her. Believe her, and write nothing more than this.',
      stigma: 'Ask whether somebody has hurt her with words, or turned away from her.',
      support: 'Ask whom she can call at night, and who knows how she is.',
      growth: 'If the baby loses weight or looks thin or swollen: yes.',
      development: 'Look together, and ask what worries her. A worry of hers is a yes.',
      illness: 'Fever, fast breath, not drinking, very tired, or often ill: each of them is a yes.',
    } satisfies Record<Screen, string>,
    babyHealth: 'A cough, fever, not growing, or somebody at home who coughs: each of them is a yes.',
    score: { ask: 'Is there a number on the nurse’s sheet?', fact: 'Number', hint: 'Leave it empty if there is none.' },
    doneOn: { ask: 'Which day did you ask?', fact: 'Day' },
    saved: 'Saved. Thank her for her trust.',
  },
  offer: {
    service: { ask: 'What did you talk about?', fact: 'About' },
    services: {
      'family-planning': 'What she wishes for her family',
      prevention: 'What keeps her well',
      'partner-test': 'A check for her partner',
      'child-test': 'A check for her other children',
      'infant-risk-plan': 'What the baby will need',
    } satisfies Record<DataOf<'ServiceOffered'>['service'], string>,
    partnerHint: 'Only after she said that she feels safe, and only if she wishes it.',
    outcome: { ask: 'What became of it?', fact: 'Then' },
    outcomes: {
      done: 'It was done',
      accepted: 'She would like it',
      declined: 'Not now',
      'not-needed': 'It is not needed',
    } satisfies Record<DataOf<'ServiceOffered'>['outcome'], string>,
    offeredOn: { ask: 'Which day did you talk?', fact: 'Day' },
  },
  answer: {
    receivedOn: { ask: 'When did the answer come?', fact: 'Came' },
    outcome: { ask: 'What does the paper say?', fact: 'Answer' },
    outcomes: {
      measured: 'There is a number',
      'below-detection': 'Too low to count',
      rejected: 'The sample was not good',
    } satisfies Record<DataOf<'ViralLoadResultReceived'>['outcome'], string>,
    copies: { ask: 'Which number?', fact: 'Number', hint: 'As it stands on the paper, without dots.' },
    qualifier: { ask: 'What stands before the number?', fact: 'Sign' },
    qualifiers: {
      exactly: 'Nothing: exactly this',
      'less-than': '< less than',
      'more-than': '> more than',
    } satisfies Record<NonNullable<DataOf<'ViralLoadResultReceived'>['qualifier']>, string>,
    delete: 'Take the last one back',
  },
  start: {
    startedOn: {
      ask: 'When did she start her treatment?',
      fact: 'Started',
      hint: 'The nurse decides. You only write down what was done.',
    },
    timing: { ask: 'When was that in her story?', fact: 'When' },
    timings: {
      'before-pregnancy': 'Before this pregnancy',
      'during-pregnancy': 'In this pregnancy',
      'at-delivery': 'At the birth',
      'after-delivery': 'After the birth',
      'not-recorded': 'I do not know',
    } satisfies Record<DataOf<'AntiretroviralsStarted'>['timing'], string>,
  },
  followUp: {
    status: {
      ask: 'Which follow-up does she need?',
      fact: 'Follow-up',
      hint: 'Only what she or the nurse told you.',
    },
    statuses: {
      positive: 'Full: checks for her and the baby',
      negative: 'Visits and support',
      unknown: 'Not known yet',
    } satisfies Record<DataOf<'WomanEnrolled'>['status'], string>,
    testedOn: { ask: 'Which day did she learn it?', fact: 'Learnt on' },
    statusKnown: { ask: 'When did she learn it?', fact: 'Learnt' },
    knownSince: {
      'before-this-pregnancy': 'Before this pregnancy',
      'tested-in-this-pregnancy': 'In this pregnancy',
      'tested-after-delivery': 'After the birth',
      'not-applicable': 'Does not apply',
    } satisfies Record<DataOf<'WomanEnrolled'>['statusKnown'], string>,
    enrolledOn: { ask: 'When did she join?', fact: 'Joined' },
    bornOn: { ask: 'When was she born?', fact: 'Born', hint: 'The year alone is enough.' },
    estimated: { ask: 'Is her birthday a guess?', fact: 'A guess' },
  },
  consent: {
    record: { ask: 'Does she agree that we keep a record of her?', fact: 'Keep a record' },
    noRecord: 'Then nothing is written down. She is welcome all the same, today and every day.',
    channels: {
      ask: 'What does she agree to?',
      fact: 'Agreed to',
      hint: 'Ask each one. What she did not say is a no.',
    },
    purposes: {
      ask: 'What may we do with what is written?',
      fact: 'Agreed for',
      hint: 'Without a yes it stays between her and this programme.',
    },
    since: (day: string) => `since ${day}`,
    notSince: (day: string) => `no, since ${day}`,
    neverAsked: 'not asked yet',
    decidedWith: { ask: 'Who decides with her?', fact: 'Decided with' },
    decidedWiths: {
      parent: 'A parent',
      guardian: 'A guardian',
      partner: 'Her partner',
      'other-adult': 'Another adult she trusts',
      'nobody-yet': 'Nobody yet',
      herself: 'She decides herself: the nurse agrees',
    } satisfies Record<NonNullable<DataOf<'ConsentRecorded'>['decidedWith']>, string>,
    tooYoung: (years: number) =>
      `Under ${years} somebody decides about the record with her. She is cared for today in any case.`,
    channel: {
      record: 'Keep a record of her',
      call: 'Call her',
      sms: 'Send her a text',
      'home-visit': 'Visit her at home',
      'treatment-supporter': 'Talk with the person she trusts',
      'share-with-clinic': 'Share it with her clinic',
      evaluation: 'Learn from it, without her name',
      messages: 'Send her messages by itself',
    } satisfies Record<DataOf<'ConsentRecorded'>['channel'], string>,
    nothing: 'None of these',
    which: { ask: 'What about?', fact: 'What' },
    given: { ask: 'What did she say?', fact: 'She said' },
    decidedOn: { ask: 'When did she say it?', fact: 'Said on' },
  },
  death: {
    intro: 'We are sorry. Write it only when the family has said it, or you know it. Her baby stays in care.',
    diedOn: { ask: 'Which day?', fact: 'Day' },
  },
};
