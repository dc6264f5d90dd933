import type { RefusalReason } from '@thari/contract/phone/push';

/** What the server kept aside, and what to do about it. */
export const help = {
  heading: 'What needs your help?',
  lead: 'The server kept these entries aside because it could not take them in. Nothing is lost.',
  loading: 'Looking for entries that need help',
  caption: 'Entries kept aside',
  empty: 'Nothing needs your help. What a phone sends and the server cannot take in appears here.',
  columns: { type: 'Entry', reason: 'What is wrong, and what helps', worker: 'Whose phone', code: 'About', at: 'Came' },
  noCode: 'not known',
  unknownType: 'an entry of a newer kind',
  reasons: {
    malformed: 'It was damaged on the way. Ask her to send once more; then tell your programme officer.',
    'wrong-shape':
      'Something in it is missing. Her phone may need a newer Thari: ask her to open it where there is network.',
    'wrong-stream': 'It stands in the wrong story. Ask her whom it is about, and to write it down again.',
    'cannot-be-opened': 'It was sealed for another server. Ask her where the phone was set up.',
    'not-your-writer': 'Another phone wrote it. Find out whose phone this was.',
    'not-your-site': 'It is about somebody whom another site follows. Ask that site whether she moved.',
    'id-taken': 'Another entry has its number already. Ask her to write it down again.',
    'private-part-missing': 'The name that belongs to it did not come along. Ask her to send once more.',
    'private-part-differs':
      'The name that came along is not the one it was written with. Ask her to write it down again.',
    'cannot-be-read': 'Its key does not fit, so it cannot be read. Ask her to write it down again.',
    'dated-in-the-future':
      'It is dated in the future. Look at the day on her phone, and ask her to write it down again.',
  } satisfies Record<RefusalReason, string>,
  unknownReason: 'The server could not take it in. Tell your programme officer.',
};
