import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Nobody forgets what she told them; but whoever went out of her life is no longer somebody to ask for. */
export const DisclosureEnded = defineEvent({
  type: 'DisclosureEnded',
  version: 1,
  streamKind: 'pair',
  meaning: 'A person was taken off the list of those who know and may be spoken with.',
  data: Type.Object({ disclosureId: Uuid, endedOn: Day }),
});
export type DisclosureEnded = EventOf<typeof DisclosureEnded>;
