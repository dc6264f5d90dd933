import type { CareEvent } from '@thari/care/events/care-event';

type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];

/** Who knows, and how she is reached without harm. Said inside an opened person. */
export const reach = {
  circle: {
    intro: 'Only what she tells you. Never ask the person yourself.',
    relation: { ask: 'Who is it?', fact: 'Who' },
    relations: {
      partner: 'Her partner',
      mother: 'Her mother',
      father: 'Her father',
      sister: 'A sister',
      brother: 'A brother',
      child: 'A child of hers',
      'other-family': 'Somebody else of the family',
      friend: 'A friend',
      neighbour: 'A neighbour',
      other: 'Somebody else',
    } satisfies Record<DataOf<'DisclosureRecorded'>['relation'], string>,
    name: { ask: 'What is this person called?', fact: 'Name', hint: 'It may stay empty.' },
    how: { ask: 'How did they learn it?', fact: 'Told' },
    hows: {
      alone: 'She told it alone',
      'with-me': 'She told it, and I was with her',
      'with-nurse': 'She told it, and the nurse was with her',
      'by-somebody-else': 'Somebody else told it',
    } satisfies Record<DataOf<'DisclosureRecorded'>['how'], string>,
    reaction: { ask: 'How did they take it?', fact: 'Then' },
    reactions: {
      supportive: 'Stands by her',
      neutral: 'Neither good nor bad',
      negative: 'Turned away from her',
      harm: 'Hurt or threatened her',
      'not-known': 'Not known yet',
    } satisfies Record<DataOf<'DisclosureRecorded'>['reaction'], string>,
    harmHint: 'If somebody hurt or threatened her, stay with her. The nurse hears of it today.',
    knowsSinceOn: { ask: 'Since when?', fact: 'Since', hint: 'It may stay empty.' },
    recordedOn: { ask: 'When did she tell you?', fact: 'Told on' },
    endedOn: { ask: 'From which day is this person no longer in her circle?', fact: 'Until' },
    saved: 'Saved. Thank her for her trust.',
    of: 'About',
  },
  safe: {
    phoneOf: { ask: 'Whose phone is it?', fact: 'Phone' },
    phones: {
      'her-own': 'Her own, nobody else looks at it',
      'shared-knows': 'Shared with somebody in her circle',
      'shared-does-not-know': 'Shared with somebody who must not know',
      'no-phone': 'She has no phone',
    } satisfies Record<DataOf<'SafeReachSet'>['phoneOf'], string>,
    phonesShort: {
      'her-own': 'her own',
      'shared-knows': 'shared with somebody in her circle',
      'shared-does-not-know': 'shared: say nothing to whoever answers',
      'no-phone': 'no phone',
    } satisfies Record<DataOf<'SafeReachSet'>['phoneOf'], string>,
    days: { ask: 'On which days is it safe?', fact: 'Safe days', hint: 'For a call and for a visit.' },
    everyDay: 'every day',
    fromTime: { ask: 'From which hour?', fact: 'From' },
    untilTime: { ask: 'Until which hour?', fact: 'Until' },
    anyHour: 'Any hour',
    hours: (from: string, until: string) => `${from} to ${until}`,
    from: (from: string) => `from ${from}`,
    until: (until: string) => `until ${until}`,
    neverSay: {
      ask: 'Which words must nobody use?',
      fact: 'Never say',
      hint: 'On the phone and at her door. It may stay empty.',
    },
    setOn: { ask: 'When did she say it?', fact: 'Said on' },
    saved: 'Saved. From now on the phone keeps to it.',
  },
  flag: {
    intro: 'While it is so, nobody calls, texts or visits her. She is welcome here at any time.',
    raised: { ask: 'Is it safe to reach out to her?', fact: 'Reaching out' },
    raiseds: {
      yes: 'No. Nobody calls or visits her',
      no: 'Yes. The nurse or coordinator says it is safe again',
    },
    short: { yes: 'nobody calls or visits her', no: 'safe again' },
    setOn: { ask: 'Since which day?', fact: 'Since' },
    saved: 'Saved. Tell the nurse or your coordinator today.',
  },
  /** Where the call button would be. */
  bar: {
    flagged: 'Do not call or visit. Ask the nurse or your coordinator.',
    wait: (day: string, time: string) => `Not safe to call now. Wait until ${day}, ${time}.`,
    waitDay: (day: string) => `Not safe to call now. Wait until ${day}.`,
    callCircle: 'Whoever answers must not know. Ask for her, say nothing else.',
  },
  lines: {
    circle: 'Her circle',
    phoneOf: 'Whose phone',
    hours: 'Safe hours',
    days: 'Safe days',
    neverSay: 'Never say',
    flagged: 'Nobody reaches out since',
  },
  tracing: {
    flagged: 'Nobody calls, texts or visits her now. Ask the nurse or your coordinator what may be done.',
    shared: 'No text: somebody who must not know reads this phone.',
    hours: (hours: string) => `Safe: ${hours}`,
  },
  /** A baby whose caregiver does not know. */
  coveredEntry: 'Written down',
  covered: 'Whoever looks after the baby does not know. Clear words stay hidden on this page.',
};
