import { itemState } from '@thari/protocol/rule';
import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type About, entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** The vaccines of a visit. Which ones they are stands on the card, and is the country's business. */
export const injections = entry('ImmunisationGiven', {
  questions: (_, { t, today }) => [
    choice('visit', t.baby.injections.visit, offers(t.baby.injections.visits), { columns: 2, page: 'given' }),
    day('givenOn', t.baby.injections.givenOn, pastChips(t, today), { page: 'given' }),
  ],
  facts: (answers, { t }) => ({
    visit: oneOf(answers, 'visit', t.baby.injections.visits),
    givenOn: dayIn(answers, 'givenOn'),
  }),
});

export const injectionsForm = recording('giveImmunisation', injections, {
  start: (about) => ({ givenOn: about.today, ...dueVisit(about), ...about.subject.proposed }),
  command: (known, { infantId }) => ({ name: 'giveImmunisation', data: { ...known, infantId: given(infantId) } }),
});

/** The visit that is open for this baby: an item of this rule ends in its name. */
const dueVisit = ({ page, subject, today }: About): { readonly visit?: string } => {
  const open = page?.plan.find(
    (item) =>
      item.what === 'vaccine' && item.about === subject.infantId && ['due', 'late'].includes(itemState(item, today)),
  );
  const visit = open?.id.split('/').at(-1);
  return visit === undefined ? {} : { visit };
};
