import type { ReadEvent } from '@thari/event-log/read-stream';
import type { CareEvent } from '../events/care-event.ts';
import { type Appointments, appointmentsAfter } from './appointment-state.ts';
import { type CardState, cardsAfter, noCards } from './card-state.ts';
import { type ContactState, contactAfter, noContact } from './contact-state.ts';
import { type DisclosureState, disclosureAfter, nobodyKnows } from './disclosure-state.ts';
import { type Infants, infantsAfter } from './infant-state.ts';
import { type Pregnancies, pregnanciesAfter } from './pregnancy-state.ts';
import { type Samples, samplesAfter } from './sample-state.ts';
import { unknownWoman, type WomanState, womanAfter } from './woman-state.ts';

/**
 * What the decisions know of one woman and her babies: enough to say yes or no, nothing to show.
 * Folded anew for each decision and never stored; a read model may lag and so must never decide.
 */
export type PairState = {
  /** Every readable entry, withdrawn ones too, so that an amendment can name it. The rest leaves withdrawn ones out. */
  readonly entries: readonly ReadEvent<CareEvent>[];
  readonly woman: WomanState;
  readonly pregnancies: Pregnancies;
  readonly infants: Infants;
  readonly samples: Samples;
  readonly appointments: Appointments;
  readonly contact: ContactState;
  readonly cards: CardState;
  readonly disclosure: DisclosureState;
};

/** Folds a stream. What begins something goes first: where a parent is missing, its end may be read before it. */
export const pairStateFrom = (entries: readonly ReadEvent<CareEvent>[]): PairState => {
  const standing = entries.filter((entry) => !entry.withdrawnBy);
  const first = standing.filter(({ type }) => beginnings.has(type));
  const then = standing.filter(({ type }) => !beginnings.has(type));
  return [...first, ...then].reduce(evolve, { ...nothingYet, entries });
};

/** One more entry, written by somebody who had seen all the others and amends none of them. */
export const pairStateAfter = (pair: PairState, entry: ReadEvent<CareEvent>): PairState => ({
  ...evolve(pair, entry),
  entries: [...pair.entries, entry],
});

const nothingYet: PairState = {
  entries: [],
  woman: unknownWoman,
  pregnancies: new Map(),
  infants: new Map(),
  samples: new Map(),
  appointments: new Map(),
  contact: noContact,
  cards: noCards,
  disclosure: nobodyKnows,
};

const beginnings: ReadonlySet<string> = new Set<CareEvent['type']>([
  'WomanEnrolled',
  'PregnancyRecorded',
  'InfantBorn',
  'InfantSampleTaken',
  'ViralLoadSampleTaken',
  'AppointmentBooked',
  'ReferralMade',
  'CardGiven',
  'DisclosureRecorded',
]);

const evolve = (pair: PairState, event: ReadEvent<CareEvent>): PairState => ({
  entries: pair.entries,
  woman: womanAfter(pair.woman, event),
  pregnancies: pregnanciesAfter(pair.pregnancies, event),
  infants: infantsAfter(pair.infants, event),
  samples: samplesAfter(pair.samples, event),
  appointments: appointmentsAfter(pair.appointments, event),
  contact: contactAfter(pair.contact, event),
  cards: cardsAfter(pair.cards, event),
  disclosure: disclosureAfter(pair.disclosure, event),
});
