import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** A card was lost, wore out or is not wanted. */
export const cardRevoked = entry('CardRevoked', {
  questions: (_, { t, today }) => [
    choice('why', t.cards.whyAsked, offers(t.cards.why), { page: 'card' }),
    day('revokedOn', t.cards.revokedOn, pastChips(t, today), { page: 'card' }),
  ],
  facts: (answers, { t }) => ({
    why: oneOf(answers, 'why', t.cards.why),
    revokedOn: dayIn(answers, 'revokedOn'),
  }),
});

export const cardRevokedForm = recording('revokeCard', cardRevoked, {
  intro: ({ t }) => t.cards.revokeIntro,
  start: ({ today }) => ({ revokedOn: today }),
  command: (known, { cardId }) => ({ name: 'revokeCard', data: { ...known, cardId: given(cardId) } }),
  after: () => 'cards',
});
