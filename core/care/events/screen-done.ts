import { defineEvent, type EventOf } from '@thari/event-log/define-event';
import { Day, Maybe, OneOf, Uuid } from '@thari/kernel/schema';
import { Type } from 'typebox';

/** The answers themselves are not kept: they are hers, and would travel to every phone of the site. */
export const ScreenDone = defineEvent({
  type: 'ScreenDone',
  version: 1,
  streamKind: 'pair',
  meaning: 'A short set of questions was asked, or somebody looked closely, and this is whether something was found.',
  data: Type.Object({
    screenId: Uuid,
    about: Uuid, // the mother or one baby
    screen: OneOf(['tuberculosis', 'mood', 'safety', 'stigma', 'support', 'growth', 'development', 'illness']),
    doneOn: Day,
    concern: Type.Boolean(), // somebody who can do more has to hear of it
    score: Maybe(Type.Integer({ minimum: 0, maximum: 100 })),
  }),
});
export type ScreenDone = EventOf<typeof ScreenDone>;
