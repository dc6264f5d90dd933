import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { entry } from '../../questions/form.ts';
import { given, recording } from '../recording.ts';

/** The loop closes: she was seen, or it is known why not. */
export const wasSeen = entry('ReferralClosed', {
  questions: (_, { t, today }) => [
    choice('outcome', t.moves.referral.outcome, offers(t.moves.referral.outcomes), { page: 'seen' }),
    day('closedOn', t.moves.referral.closedOn, pastChips(t, today), { page: 'seen' }),
  ],
  facts: (answers, { t }) => ({
    outcome: oneOf(answers, 'outcome', t.moves.referral.outcomes),
    closedOn: dayIn(answers, 'closedOn'),
  }),
});

export const wasSeenForm = recording('closeReferral', wasSeen, {
  start: ({ today }) => ({ closedOn: today }),
  command: (known, { referralId }) => ({ name: 'closeReferral', data: { ...known, referralId: given(referralId) } }),
});
