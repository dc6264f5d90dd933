import { OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { defineEvent, type EventOf } from './define-event.ts';

/**
 * The only two facts that the log itself understands: they are about entries, not about health.
 * Nothing is changed or deleted; the former value stays readable for ever.
 */
export const EntryCorrected = defineEvent({
  type: 'EntryCorrected',
  version: 1,
  streamKind: 'pair',
  meaning: 'An earlier entry was wrong; here is what it should have said.',
  data: Type.Object({
    corrects: Uuid,
    correctedVersion: Type.Integer({ minimum: 1, maximum: 1000 }),
    replacement: Type.Record(Type.String(), Type.Unknown()),
    reason: OneOf(['mistyped', 'learned-later', 'wrong-person', 'other']),
  }),
});
export type EntryCorrected = EventOf<typeof EntryCorrected>;

export const EntryWithdrawn = defineEvent({
  type: 'EntryWithdrawn',
  version: 1,
  streamKind: 'pair',
  meaning: 'An earlier entry should not be there at all.',
  data: Type.Object({ withdraws: Uuid, reason: OneOf(['undone', 'wrong-person', 'entered-twice', 'other']) }),
});
export type EntryWithdrawn = EventOf<typeof EntryWithdrawn>;
