import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Closes what PairTransferred opened: until then nobody knows whether she arrived. */
export const TransferReceived = defineEvent({
  type: 'TransferReceived',
  version: 1,
  streamKind: 'pair',
  meaning: 'The other site has met her and cares for her from now on.',
  data: Type.Object({
    atSite: Uuid,
    receivedOn: Day,
    assignedTo: Maybe(Uuid),
  }),
});
export type TransferReceived = EventOf<typeof TransferReceived>;
