import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { HivStatus } from './coded-lists.ts';

/** Her name, phone and place travel in the private part. Women of every status are enrolled, so that being listed says nothing. */
export const WomanEnrolled = defineEvent({
  type: 'WomanEnrolled',
  version: 1,
  streamKind: 'pair',
  meaning: 'A woman joined the programme at a site.',
  data: Type.Object({
    motherId: Uuid,
    assignedTo: Uuid, // the worker who follows her
    enrolledOn: Day,
    status: HivStatus,
    statusKnown: OneOf([
      'before-this-pregnancy',
      'tested-in-this-pregnancy',
      'tested-after-delivery',
      'not-applicable',
    ]),
    bornOn: Maybe(Day),
    birthDateEstimated: Maybe(Type.Boolean()),
  }),
});
export type WomanEnrolled = EventOf<typeof WomanEnrolled>;
