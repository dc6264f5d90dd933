import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** What whoever saw her wrote or said beyond the coded answer is free text and so travels in the private part. */
export const ReferralClosed = defineEvent({
  type: 'ReferralClosed',
  version: 2,
  streamKind: 'pair',
  meaning: 'The loop closed: she was seen, or it is known why not.',
  data: Type.Object({
    referralId: Uuid,
    closedOn: Day,
    outcome: OneOf(['attended', 'declined', 'not-found', 'no-longer-needed']),
    /** The counter-referral: what came back from where she was sent. */
    answer: Maybe(
      OneOf(['cared-for', 'come-again', 'sent-further', 'stays-there', 'nothing-needed', 'no-answer-back']),
    ),
  }),
  upcast: { 1: (v1) => v1 }, // what was not asked then is absent
});
export type ReferralClosed = EventOf<typeof ReferralClosed>;
