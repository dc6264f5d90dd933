import { EntryWithdrawn } from '@thari/event-log/amendments';
import type { Draft, EventOf } from '@thari/event-log/define-event';
import { eventCatalogue } from '@thari/event-log/event-catalogue';
import { ActionAgreed } from './action-agreed.ts';
import { ActionClosed } from './action-closed.ts';
import { CoverArranged } from './cover-arranged.ts';
import { CoverEnded } from './cover-ended.ts';
import { GroupHeld } from './group-held.ts';
import { HealthTalkHeld } from './health-talk-held.ts';
import { ReviewHeld } from './review-held.ts';
import { RoundEnded } from './round-ended.ts';
import { RoundStarted } from './round-started.ts';
import { UnrecordedWomanServed } from './unrecorded-woman-served.ts';

/** Everything that a team does at its site for nobody in particular. */
export const siteMonthEvents = [
  GroupHeld,
  HealthTalkHeld,
  ReviewHeld,
  ActionAgreed,
  ActionClosed,
  CoverArranged,
  CoverEnded,
  RoundStarted,
  RoundEnded,
  UnrecordedWomanServed,
] as const;
export type SiteMonthEvent = EventOf<(typeof siteMonthEvents)[number]>;
export type SiteMonthDraft = Draft<SiteMonthEvent> | Draft<EventOf<typeof EntryWithdrawn>>;

/** What may stand in the stream of a site's month. An entry is taken back there as in any other. */
export const siteMonthCatalogue = eventCatalogue([...siteMonthEvents, { ...EntryWithdrawn, streamKind: 'site-month' }]);
