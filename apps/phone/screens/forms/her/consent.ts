import type { CareCommand } from '@thari/care/decisions/commands';
import { dayIn, manyIn, maybeOneOf, oneOf, saysYes } from '../../questions/answers.ts';
import { choice, day, many, offers, pastChips, pick, yesNo } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { type Channel, purposes, ways } from './consent-kinds.ts';

/** One answer of hers, to be read back and corrected. */
export const consent = entry('ConsentRecorded', {
  questions: (_, { t, today }) => [
    pick('channel', t.her.consent.which, offers(t.her.consent.channel)),
    yesNo('given', t.her.consent.given, t),
    day('decidedOn', t.her.consent.decidedOn, pastChips(t, today)),
    choice('decidedWith', t.her.consent.decidedWith, offers(t.her.consent.decidedWiths), { optional: true }),
  ],
  facts: (answers, { t }) => ({
    channel: oneOf(answers, 'channel', t.her.consent.channel),
    given: saysYes(answers, 'given'),
    decidedOn: dayIn(answers, 'decidedOn'),
    decidedWith: maybeOneOf(answers, 'decidedWith', t.her.consent.decidedWiths),
  }),
});

const usesOfRecord: readonly Channel[] = ['record', ...purposes];

/** All that she agrees to on one calm page, each with the day she said it; only what changed is recorded. */
export const consentForm: Form = {
  name: 'recordConsent',
  start: (about) => ({
    channels: agreedTo(about, ways),
    purposes: agreedTo(about, usesOfRecord),
    decidedOn: about.today,
  }),
  questions: (_, about) => {
    const { t, today } = about;
    const page = 'agrees';
    return [
      many('channels', t.her.consent.channels, withDays(ways, about), { optional: true, page }),
      many('purposes', t.her.consent.purposes, withDays(usesOfRecord, about), { optional: true, page }),
      day('decidedOn', t.her.consent.decidedOn, pastChips(t, today), { page }),
    ];
  },
  ids: () => 0,
  commands: (answers, about) => {
    const now = [...manyIn(answers, 'channels'), ...manyIn(answers, 'purposes')];
    const before = agreedTo(about, everything);
    const decidedOn = dayIn(answers, 'decidedOn');
    return everything
      .filter((channel) => now.includes(channel) !== before.includes(channel))
      .map(
        (channel): CareCommand => ({
          name: 'recordConsent',
          data: { channel, given: now.includes(channel), decidedOn },
        }),
      );
  },
};

const everything: readonly Channel[] = [...usesOfRecord, ...ways];

const agreedTo = ({ page }: About, some: readonly Channel[]): readonly Channel[] =>
  some.filter((channel) => page?.record.consents[channel]?.given === true);

/** Since when it is so: a yes can be taken back, and the day of the no stands there as well. */
const withDays = (some: readonly Channel[], { page, t, say, today }: About): readonly Offer[] =>
  some.map((channel) => {
    const answer = page?.record.consents[channel];
    const words = t.her.consent;
    const said = answer && (answer.given ? words.since : words.notSince)(say.on(answer.on, today));
    return { value: channel, label: words.channel[channel], sub: said ?? words.neverAsked };
  });
