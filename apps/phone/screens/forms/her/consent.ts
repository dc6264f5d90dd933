import type { CareCommand } from '@thari/care/decisions/commands';
import { dayIn, oneOf, saysYes, someOf } from '../../questions/answers.ts';
import { day, many, offers, pastChips, pick, yesNo } from '../../questions/ask.ts';
import { type About, entry, type Form } from '../../questions/form.ts';

/** One answer of hers, to be read back and corrected. */
export const consent = entry('ConsentRecorded', {
  questions: (_, { t, today }) => [
    pick('channel', t.her.consent.which, offers(t.her.consent.channel)),
    yesNo('given', t.her.consent.given, t),
    day('decidedOn', t.her.consent.decidedOn, pastChips(t, today)),
  ],
  facts: (answers, { t }) => ({
    channel: oneOf(answers, 'channel', t.her.consent.channel),
    given: saysYes(answers, 'given'),
    decidedOn: dayIn(answers, 'decidedOn'),
  }),
});

/** All that she agrees to at once; only what changed is recorded. */
export const consentForm: Form = {
  name: 'recordConsent',
  start: (about) => ({ channels: agreedTo(about), decidedOn: about.today }),
  questions: (_, { t, today }) => [
    many('channels', t.her.consent.channels, offers(t.her.consent.channel), { optional: true }),
    day('decidedOn', t.her.consent.decidedOn, pastChips(t, today)),
  ],
  ids: () => 0,
  commands: (answers, about) => {
    const now = someOf(answers, 'channels', about.t.her.consent.channel);
    const before = agreedTo(about);
    const decidedOn = dayIn(answers, 'decidedOn');
    return channelsOf(about)
      .filter((channel) => now.includes(channel) !== before.includes(channel))
      .map(
        (channel): CareCommand => ({
          name: 'recordConsent',
          data: { channel, given: now.includes(channel), decidedOn },
        }),
      );
  },
};

type Channel = keyof About['t']['her']['consent']['channel'];
const channelsOf = ({ t }: About): readonly Channel[] => Object.keys(t.her.consent.channel) as Channel[];

const agreedTo = (about: About): readonly Channel[] =>
  channelsOf(about).filter((channel) => about.page?.record.consents[channel]?.given === true);
