import type { PairPage } from '../../engine/engine-api.ts';
import type { About } from '../questions/form.ts';

type Line = { readonly label: string; readonly value: string };
type Known = Pick<About, 't' | 'say' | 'state' | 'today'>;

/** Who she is, how to reach her, and what she agreed to. What is not known is not shown. */
export const reachLines = (page: PairPage, { t, say, state }: Known): readonly Line[] => {
  const { record, people } = page;
  const person = people[record.mother.motherId];
  const follows = state.workers.find(({ id }) => id === record.assignedTo)?.name;
  const { bornOn } = record.mother;
  return [
    { label: t.person.fullName, value: [person?.givenName, person?.familyName].filter(Boolean).join(' ') },
    { label: t.person.phone, value: person?.phone ?? '' },
    { label: t.person.codeWord, value: person?.codeWord ?? '' },
    { label: t.person.place, value: person?.place ?? '' },
    { label: t.person.born, value: bornOn ? say.full(bornOn) : '' },
    { label: t.person.saidYes, value: agreed(page, t) },
    { label: t.person.follows, value: follows ?? '' },
  ].filter(({ value }) => value !== '');
};

const agreed = ({ record }: PairPage, t: About['t']): string => {
  const yes = Object.entries(t.her.consent.channel).filter(([channel]) => record.consents[channel]?.given);
  return yes.length === 0 ? t.person.saidNothing : yes.map(([, label]) => label).join(', ');
};
