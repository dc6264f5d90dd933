import type { CareEvent } from '@thari/care/events/care-event';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

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
    channel: {
      record: 'Keep a record of her',
      call: 'Call her',
      sms: 'Send her a text',
      'home-visit': 'Visit her at home',
      'treatment-supporter': 'Talk with the person she trusts',
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
