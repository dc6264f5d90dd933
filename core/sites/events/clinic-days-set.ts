import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** 1 is Monday, 7 is Sunday. None: the site does not offer it. */
const Weekdays = Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { maxItems: 7, uniqueItems: true });

/** All of it each time: what is not in it any more holds no more. */
export const ClinicDaysSet = defineEvent({
  type: 'ClinicDaysSet',
  version: 1,
  streamKind: 'site',
  meaning: 'A site said on which weekdays each clinic is held and on which days it is closed, beside public holidays.',
  data: Type.Object({
    siteId: Uuid,
    setOn: Day,
    days: Type.Object({
      antenatal: Weekdays,
      postnatal: Weekdays,
      immunisation: Weekdays,
      'baby-clinic': Weekdays,
      'her-clinic': Weekdays,
      mentor: Weekdays,
    }),
    closedOn: Type.Array(Day, { maxItems: 60, uniqueItems: true }),
  }),
});
export type ClinicDaysSet = EventOf<typeof ClinicDaysSet>;
