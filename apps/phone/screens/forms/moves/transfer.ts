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
  intro: (about) => (others(about).length > 0 ? about.t.moves.transfer.intro : about.t.moves.transfer.noSites),
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

const sites = ({ state }: About): readonly Offer[] => state.sites.map(({ id, name }) => ({ value: id, label: name }));
const others = (about: About): readonly Offer[] =>
  sites(about).filter(({ value }) => value !== (about.page?.record.site ?? about.state.site.id));
