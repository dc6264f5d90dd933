import type { ReferralReason } from '@thari/care/events/coded-lists';
import type { Words } from '../../../words/words.ts';
import { type Answers, dayIn, oneOf, saysYes } from '../../questions/answers.ts';
import { choice, day, offers, pastChips, yesNo } from '../../questions/ask.ts';
import { type About, type DataOf, entry } from '../../questions/form.ts';
import type { Offer } from '../../questions/question.ts';
import { given, recording } from '../recording.ts';

/** She or her baby is sent to somebody who can do more. */
export const sendOn = entry('ReferralMade', {
  questions: (_, { t, today, subject }) => [
    choice('reason', t.moves.referral.reason, proposedFirst(reasons(t), subject.proposed?.reason)),
    choice('to', t.moves.referral.to, offers(t.moves.referral.places, { asides: ['other'] })),
    yesNo('sameDay', t.moves.referral.sameDay, t, { page: 'when', hint: t.moves.referral.sameDayHint }),
    day('madeOn', t.moves.referral.madeOn, pastChips(t, today), { page: 'when' }),
  ],
  facts: (answers, { t }) => ({
    reason: oneOf(answers, 'reason', t.moves.referral.reasons),
    to: oneOf(answers, 'to', t.moves.referral.places),
    sameDay: saysYes(answers, 'sameDay'),
    madeOn: dayIn(answers, 'madeOn'),
  }),
});

const reasons = (t: Words): readonly Offer[] => offers(t.moves.referral.reasons, { asides: ['other'] });

/** What is proposed is seen without scrolling. */
const proposedFirst = (choices: readonly Offer[], reason: string | undefined): readonly Offer[] => [
  ...choices.filter(({ value }) => value === reason),
  ...choices.filter(({ value }) => value !== reason),
];

export const sendOnForm = recording('makeReferral', sendOn, {
  start: ({ today, subject }: About): Answers => ({ madeOn: today, ...subject.proposed }),
  command: (known, { about }, id) => ({
    name: 'makeReferral',
    data: { ...known, about: given(about), referralId: id },
  }),
});

/** What the plan asks for when a nurse is needed today. */
export const nurseToday = (reason: ReferralReason): Readonly<Record<string, string>> => toNurse(reason, 'yes');

/** For what the nurse should hear, and not at once. */
export const nurseLater = (reason: ReferralReason): Readonly<Record<string, string>> => toNurse(reason, 'no');

const toNurse = (reason: ReferralReason, sameDay: 'yes' | 'no') => {
  const to: DataOf<'ReferralMade'>['to'] = 'nurse';
  return { reason, to, sameDay };
};
