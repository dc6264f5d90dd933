import { itemState } from '@thari/protocol/rule';
import { dayIn, textIn } from '../../questions/answers.ts';
import { day, pastChips, pick } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';

/** They moved to the care of another site. Where to is not corrected: it is withdrawn and recorded anew. */
export const transfer = entry('PairTransferred', {
  questions: (_, { t, today }) => [
    day('transferredOn', t.moves.transfer.transferredOn, pastChips(t, today), { page: 'move' }),
  ],
  shown: (about) => [
    pick('toSite', about.t.moves.transfer.toSite, sites(about)),
    day('transferredOn', about.t.moves.transfer.transferredOn, []),
  ],
  facts: (answers) => ({ transferredOn: dayIn(answers, 'transferredOn') }),
});

export const transferForm: Form = {
  name: 'transferPair',
  intro: (about) => (others(about).length > 0 ? takenAlong(about) : about.t.moves.transfer.noSites),
  start: ({ today }) => ({ transferredOn: today }),
  questions: (answers, about) => [
    pick('toSite', about.t.moves.transfer.toSite, others(about), { page: 'move' }),
    ...transfer.questions(answers, about),
  ],
  ids: () => 0,
  commands: (answers, about) => [
    { name: 'transferPair', data: { ...transfer.facts(answers, about), toSite: textIn(answers, 'toSite') } },
  ],
  after: () => 'diary',
};

/** What she and the other place need to know: the code, and what is still to be done there. Neutral words only. */
const takenAlong = ({ t, page, today }: About): string => {
  const words = t.moves.transfer;
  if (!page) return words.intro;
  const open = page.plan.filter((item) => ['due', 'late'].includes(itemState(item, today)));
  const whats = [...new Set(open.map(({ what }) => t.lists.what[what]))];
  return [words.intro, words.code(page.code), ...(whats.length > 0 ? [words.stillDue(whats.join(', '))] : [])].join(
    ' ',
  );
};

const sites = ({ state }: About): readonly Offer[] => state.sites.map(({ id, name }) => ({ value: id, label: name }));
const others = (about: About): readonly Offer[] =>
  sites(about).filter(({ value }) => value !== (about.page?.record.site ?? about.state.site.id));
