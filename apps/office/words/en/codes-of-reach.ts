/** Who knows about her, and how she is safely reached. */
export const codesOfReach = {
  'DisclosureRecorded.relation': {
    partner: 'her partner',
    mother: 'her mother',
    father: 'her father',
    sister: 'a sister',
    brother: 'a brother',
    child: 'a child of hers',
    'other-family': 'others of the family',
    friend: 'a friend',
    neighbour: 'a neighbour',
    other: 'somebody else',
  },
  'DisclosureRecorded.how': {
    alone: 'she told it alone',
    'with-me': 'with the colleague who follows her',
    'with-nurse': 'with the nurse',
    'by-somebody-else': 'somebody else told it',
  },
  'DisclosureRecorded.reaction': {
    supportive: 'stands by her',
    neutral: 'neither good nor bad',
    negative: 'turned away from her',
    harm: 'hurt or threatened her',
    'not-known': 'not known yet',
  },
  'SafeReachSet.phoneOf': {
    'her-own': 'her own',
    'shared-knows': 'shared with somebody who knows',
    'shared-does-not-know': 'shared with somebody who does not know',
    'no-phone': 'no phone',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;
