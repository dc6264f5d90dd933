import type { DataOf } from '../../screens/questions/form.ts';

/** Her cards, and finding her by one. A card names nobody, so neither do these words. */
export const cards = {
  heading: 'Her card',
  code: 'Her code',
  squares: 'The squares of her card, for a camera',
  whose: { mother: 'Mother', baby: 'Baby' },
  givenSince: (day: string) => `given ${day}`,
  none: 'She has no card yet. With one she is found at once, without a name being said.',
  give: 'Give her a card from this phone',
  another: 'Give her one more card',
  giveHint: 'Write her code on paper, or let her take a picture of this page if that is safe for her.',
  scan: 'Scan a printed card for her',
  lost: 'Lost?',
  lostHeard: (name: string) => `The card of ${name} is lost or no longer counts`,
  former: 'Cards that no longer count',
  why: {
    lost: 'Lost',
    'worn-out': 'Worn out',
    other: 'Not used any more',
  } satisfies Record<DataOf<'CardRevoked'>['why'], string>,
  about: { ask: 'Whose card is it?', fact: 'Whose' },
  givenOn: { ask: 'When does she get it?', fact: 'Given' },
  whyAsked: { ask: 'What happened to the card?', fact: 'What happened' },
  revokedOn: { ask: 'When was that?', fact: 'Day' },
  revokeIntro: 'It never counts again, even if it is found. She is still found by her name and her code.',
  saved: 'Saved. Her card is on this page.',
};

/** Looking at a card with the camera. */
export const scan = {
  heading: 'Scan a card',
  button: 'Scan a card',
  starting: 'Opening the camera',
  looking: 'Hold the squares of the card before the camera.',
  picture: 'What the camera sees',
  noCamera: 'The camera cannot be used. Type the code on the card instead.',
  noCameraHere:
    'The camera cannot be used, so a printed card cannot become hers here. Go back and give her a card from this phone.',
  code: 'Code on the card',
  codeHint: 'Eight letters and numbers, like K7Q2-M9FX.',
  find: 'Find',
  wrongCode: 'One letter or number is not right. Look at the card again.',
  notOurs: 'This is not one of our cards.',
  unknown: 'Nobody on this phone has this card.',
  unknownHint: 'Find her by her name. A new card becomes hers on her page, under “Her card”.',
  codeUnknown: 'Nobody on this phone has this code.',
  askFor: 'She may be with another place. Ask that place to move her here, and tell them this code.',
  wasLost: 'This card was reported lost. Ask for her name, and find her by it.',
  wasRevoked: 'This card no longer counts. Ask for her name, and find her by it.',
  ofSeveral: 'More than one woman is found by this. Ask for her name, and find her by it.',
  taken: 'This card is somebody else’s already. Take another one.',
  byName: 'Find her by name',
};

/** What was begun with somebody else and has no answer yet. Anybody may look over her shoulder: to whom, never why. */
export const loops = {
  heading: 'Open referrals',
  places: {
    nurse: 'to the nurse',
    clinic: 'to a clinic',
    laboratory: 'to a clinic',
    hospital: 'to the hospital',
    counsellor: 'to somebody to talk with',
    'social-worker': 'to somebody who helps',
    other: 'to somebody else',
  } satisfies Record<DataOf<'ReferralMade'>['to'], string>,
  askNow: 'Ask now',
  waiting: 'Waiting',
  arriving: 'Coming to us',
  away: 'Went to another place, not yet arrived there',
  none: 'Nothing is open. Whoever you send to somebody else stands here until you know what came of it.',
  noneMine: 'None of yours is open.',
  forBaby: (name: string) => `for ${name}`,
  since: { today: 'today', days: (n: number) => (n === 1 ? '1 day' : `${n} days`) },
  urgent: 'had to be the same day',
  from: (site: string) => `from ${site}`,
  to: (site: string) => `to ${site}`,
  otherPlace: 'another place',
};
