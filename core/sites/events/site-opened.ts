import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** Its name is public, as on the facility list of the ministry. */
export const SiteOpened = defineEvent({
  type: 'SiteOpened',
  version: 1,
  streamKind: 'site',
  meaning: 'The programme began to work at a facility.',
  data: Type.Object({
    siteId: Uuid,
    country: Type.String({ pattern: '^[A-Z]{2}$' }),
    name: Type.String({ minLength: 1, maxLength: 120 }),
    openedOn: Day,
  }),
});
export type SiteOpened = EventOf<typeof SiteOpened>;
