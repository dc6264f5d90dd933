import { type Answers, dayIn, oneOf, textIn } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type About, type DataOf, entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

type Service = DataOf<'ServiceOffered'>['service'];

/** Something she may want or need was talked about. A no is an answer like any other. */
export const offered = entry('ServiceOffered', {
  questions: (answers, about) => {
    const { t, today } = about;
    const words = t.her.offer;
    const isOfPartner = textIn(answers, 'service') === 'partner-test';
    return [
      choice('service', words.service, offers(talkedAbout(answers, about), { clear: t.clear.services }), {
        veiled: true,
      }),
      choice('outcome', words.outcome, offers(words.outcomes), {
        veiled: true,
        page: 'then',
        hint: isOfPartner ? words.partnerHint : undefined,
      }),
      day('offeredOn', words.offeredOn, pastChips(t, today), { page: 'then' }),
    ];
  },
  shown: ({ t }) => [
    choice('service', t.her.offer.service, offers(t.her.offer.services, { clear: t.clear.services }), { veiled: true }),
    choice('outcome', t.her.offer.outcome, offers(t.her.offer.outcomes), { veiled: true }),
    day('offeredOn', t.her.offer.offeredOn, []),
  ],
  facts: (answers, { t }) => ({
    service: oneOf(answers, 'service', t.her.offer.services),
    outcome: oneOf(answers, 'outcome', t.her.offer.outcomes),
    offeredOn: dayIn(answers, 'offeredOn'),
  }),
});

/** What belongs to full follow-up is offered only there; what was chosen stays to be seen. */
const talkedAbout = (answers: Answers, { page, t }: About): Readonly<Record<string, string>> => {
  const isFull = page?.record.mother.status === 'positive';
  const chosen = textIn(answers, 'service');
  const fits = (service: string) =>
    service === 'family-planning' || service === chosen || isFull === ofFullFollowUp.has(service);
  return Object.fromEntries(Object.entries(t.her.offer.services).filter(([service]) => fits(service)));
};

const ofFullFollowUp: ReadonlySet<string> = new Set<Service>(['partner-test', 'child-test', 'infant-risk-plan']);

export const offeredForm = recording('recordOffer', offered, {
  start: ({ today, subject }) => ({ offeredOn: today, ...subject.proposed }),
  command: (known, { about }, id) => ({ name: 'recordOffer', data: { ...known, about: given(about), offerId: id } }),
});
