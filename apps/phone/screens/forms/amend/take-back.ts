import { oneOf } from '../../questions/answers.ts';
import { choice, offers } from '../../questions/ask.ts';
import type { Form } from '../../questions/form.ts';
import { given } from '../recording.ts';

/** An entry that should not be there. It stays in her story, crossed out. */
export const takeBackForm: Form = {
  name: 'withdrawEntry',
  intro: ({ t }) => t.moves.takeBack.intro,
  questions: (_, { t }) => [
    choice('withdrawalReason', t.moves.takeBack.reason, offers(t.moves.takeBack.reasons, { asides: ['other'] })),
  ],
  ids: () => 0,
  saved: (t) => t.moves.takeBack.saved,
  commands: (answers, { t, subject }) => [
    {
      name: 'withdrawEntry',
      data: {
        withdraws: given(subject.eventId),
        reason: oneOf(answers, 'withdrawalReason', t.moves.takeBack.reasons),
      },
    },
  ],
};
