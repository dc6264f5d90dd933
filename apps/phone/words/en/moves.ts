import type { CareEvent } from '@thari/care/events/care-event';
import type { ExitOutcome, ReferralReason } from '@thari/care/events/coded-lists';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

/** Referrals, moving, leaving, coming back and mending entries. Said inside an opened person. */
export const moves = {
  referral: {
    of: 'Referral of',
    reason: { ask: 'What is it about?', fact: 'About' },
    reasons: {
      'start-treatment': 'To start her treatment',
      'result-needs-action': 'Her answer needs the nurse',
      'baby-result-needs-action': 'The baby needs the nurse',
      'tuberculosis-signs': 'Cough, sweat or losing weight',
      mood: 'Her mood',
      safety: 'How things are at home', // it is read in her story, perhaps not by her alone
      'feeding-or-growth': 'Feeding or growing',
      'family-planning': 'Family planning',
      'social-or-legal': 'Papers, money or the law',
      other: 'Something else',
    } satisfies Record<ReferralReason, string>,
    to: { ask: 'Who can do more?', fact: 'To' },
    places: {
      nurse: 'The nurse',
      clinic: 'A clinic',
      laboratory: 'The laboratory',
      hospital: 'The hospital',
      counsellor: 'A counsellor',
      'social-worker': 'A social worker',
      other: 'Somebody else',
    } satisfies Record<DataOf<'ReferralMade'>['to'], string>,
    sameDay: { ask: 'Does it have to be today?', fact: 'Today' },
    sameDayHint: 'If she or the baby is in danger: yes. Walk with her.',
    madeOn: { ask: 'When did you refer her?', fact: 'Referred' },
    closedOn: { ask: 'When was that?', fact: 'Closed' },
    outcome: { ask: 'Was she seen?', fact: 'Seen' },
    outcomes: {
      attended: 'Yes, she was seen',
      declined: 'She did not want to go',
      'not-found': 'It is not known',
      'no-longer-needed': 'It is not needed any more',
    } satisfies Record<DataOf<'ReferralClosed'>['outcome'], string>,
    answer: { ask: 'What came back from there?', fact: 'Came back' },
    answers: {
      'cared-for': 'She got what she needed',
      'come-again': 'She has to go there again',
      'sent-further': 'They sent her on to another place',
      'stays-there': 'She stays there for now',
      'nothing-needed': 'Nothing was needed',
      'no-answer-back': 'Nothing came back yet',
    } satisfies Record<NonNullable<DataOf<'ReferralClosed'>['answer']>, string>,
    note: {
      ask: 'What else did they say or write?',
      fact: 'Note',
      hint: 'Only you and her team read it. It may stay empty.',
    },
  },
  transfer: {
    intro: 'The other place sees her and her whole story from its next sending on.',
    toSite: { ask: 'Where does she go?', fact: 'To' },
    transferredOn: { ask: 'Since when?', fact: 'Since' },
    noSites: 'No other place is known to this phone. Send once, then look again.',
    stillDue: (whats: string) => `Tell them what is still to be done: ${whats}.`,
    code: (code: string) => `Give her the code to take along: ${code}.`,
    receivedOn: { ask: 'Which day did you meet her?', fact: 'Arrived' },
    atSite: { ask: 'Where did she arrive?', fact: 'At' },
    receiveIntro: 'From now on you follow her. The place she comes from then sees that she has arrived.',
  },
  handOver: {
    assignedTo: { ask: 'Who follows her from now on?', fact: 'Follows her' },
    reassignedOn: { ask: 'Since when?', fact: 'Since' },
    noWorkers: 'No colleague is known to this phone. Send once, then look again.',
  },
  exit: {
    exitedOn: { ask: 'Which day did she leave?', fact: 'Day' },
    outcome: { ask: 'How does she leave?', fact: 'How' },
    outcomes: {
      graduated: 'She has finished, and the baby has its last answer',
      'transfer-confirmed': 'Another clinic has her now, they said so',
      'silent-transfer': 'She was found at another clinic',
      lost: 'She could not be found',
      'mother-died': 'She has died',
      refused: 'She does not want to come any more',
      'pregnancy-loss': 'After her loss',
      'consent-withdrawn': 'She wants no record any more',
      'wrong-entry': 'She was written down by mistake',
    } satisfies Record<ExitOutcome, string>,
  },
  back: {
    returnedOn: { ask: 'Which day did she come back?', fact: 'Came back' },
    needsYes: 'She took back her yes to the record. Ask her first, and write it under “What she agrees to”.',
  },
  correct: {
    reason: { ask: 'Why is it corrected?', fact: 'Why' },
    reasons: {
      mistyped: 'I tapped the wrong thing',
      'learned-later': 'We learnt more later',
      'wrong-person': 'It was about somebody else',
      other: 'Another reason',
    },
    saved: 'Corrected. What it said before stays readable.',
  },
  takeBack: {
    intro: 'It stays in her story, crossed out. Nothing is deleted.',
    reason: { ask: 'Why is it taken back?', fact: 'Why' },
    reasons: {
      undone: 'It did not happen',
      'wrong-person': 'It was about somebody else',
      'entered-twice': 'It is there twice',
      other: 'Another reason',
    },
    saved: 'Taken back',
  },
};
