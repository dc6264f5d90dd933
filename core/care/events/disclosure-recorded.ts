import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The name travels in the private part. That somebody was cruel is recorded; what it means for her is the nurse's word. */
export const DisclosureRecorded = defineEvent({
  type: 'DisclosureRecorded',
  version: 1,
  streamKind: 'pair',
  meaning: 'She said that somebody knows about her, how that person learnt it, and how they took it.',
  data: Type.Object({
    disclosureId: Uuid,
    relation: OneOf([
      'partner',
      'mother',
      'father',
      'sister',
      'brother',
      'child',
      'other-family',
      'friend',
      'neighbour',
      'other',
    ]),
    how: OneOf(['alone', 'with-me', 'with-nurse', 'by-somebody-else']),
    reaction: OneOf(['supportive', 'neutral', 'negative', 'harm', 'not-known']),
    knowsSinceOn: Maybe(Day),
    recordedOn: Day,
  }),
});
export type DisclosureRecorded = EventOf<typeof DisclosureRecorded>;
