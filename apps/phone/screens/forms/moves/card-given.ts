import { dayIn, textIn } from '../../questions/answers.ts';
import { day, pastChips, pick } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { given } from '../recording.ts';

/** A card becomes hers. Whose it is is not corrected: the card is taken out of use and another one given. */
export const cardGiven = entry('CardGiven', {
  questions: (_, { t, today }) => [day('givenOn', t.cards.givenOn, pastChips(t, today), { page: 'card' })],
  shown: (about) => [pick('about', about.t.cards.about, people(about)), day('givenOn', about.t.cards.givenOn, [])],
  facts: (answers) => ({ givenOn: dayIn(answers, 'givenOn') }),
});

export const cardGivenForm: Form = {
  name: 'giveCard',
  start: (about) => ({ givenOn: about.today, about: about.page?.record.mother.motherId ?? '' }),
  questions: (answers, about) => [
    ...(people(about).length > 1 ? [pick('about', about.t.cards.about, people(about), { page: 'card' })] : []),
    ...cardGiven.questions(answers, about),
  ],
  ids: () => 0,
  saved: ({ cards }) => cards.saved,
  commands: (answers, about) => [
    {
      name: 'giveCard',
      data: {
        ...cardGiven.facts(answers, about),
        about: textIn(answers, 'about'),
        cardId: given(about.subject.cardId),
      },
    },
  ],
  after: () => 'cards',
};

/** The mother first. A baby who died has no card, and is not named here. */
const people = ({ page, t }: About): readonly Offer[] => {
  if (!page) return [];
  const { record } = page;
  const nameOf = (id: string, otherwise: string) => page.people[id]?.givenName || otherwise;
  return [
    { value: record.mother.motherId, label: nameOf(record.mother.motherId, t.cards.whose.mother) },
    ...record.infants
      .filter(({ diedOn }) => !diedOn)
      .map(({ infantId }) => ({ value: infantId, label: nameOf(infantId, t.cards.whose.baby) })),
  ];
};
