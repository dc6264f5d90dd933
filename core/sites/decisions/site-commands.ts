import { hasShapeIn } from '@thari/event-log/entry-shape';
import { hasFewWords } from '@thari/event-log/private-part';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { type Result, refuse } from '@thari/kernel/result';
import { unreachable } from '@thari/kernel/unreachable';
import { type SiteMonthDraft, siteMonthCatalogue } from '../events/site-month-event.ts';
import { agreeAction } from './agree-action.ts';
import { arrangeCover } from './arrange-cover.ts';
import { closeAction } from './close-action.ts';
import { endCover } from './end-cover.ts';
import { endRound } from './end-round.ts';
import { holdGroup } from './hold-group.ts';
import { holdHealthTalk } from './hold-health-talk.ts';
import { holdReview } from './hold-review.ts';
import { serveUnrecordedWoman } from './serve-unrecorded-woman.ts';
import type { SiteState } from './site-state.ts';
import { startRound } from './start-round.ts';
import { withdrawSiteEntry } from './withdraw-site-entry.ts';

/** Every decision about a site by name, so that phone, server and simulator ask them alike. */
export const siteDecisions = {
  holdGroup,
  holdHealthTalk,
  holdReview,
  agreeAction,
  closeAction,
  arrangeCover,
  endCover,
  startRound,
  endRound,
  serveUnrecordedWoman,
  withdrawSiteEntry,
};

export type SiteCommandName = keyof typeof siteDecisions;
export type SiteCommand = {
  [Name in SiteCommandName]: { readonly name: Name; readonly data: Parameters<(typeof siteDecisions)[Name]>[1] };
}[SiteCommandName];

type Answer = ReturnType<(typeof siteDecisions)[SiteCommandName]>;
export type SiteRefusal = Extract<Answer, { ok: false }>['reason'] | 'wrong-shape' | 'too-many-words';

/** Asks the decision that the command names. What it answers has the shape of its events, or is refused before it is recorded. */
export const decideAtSite = (
  site: SiteState,
  command: SiteCommand,
  today: CalendarDate,
): Result<readonly SiteMonthDraft[], SiteRefusal> => {
  const answer = asked(site, command, today);
  if (!answer.ok) return answer;
  if (!answer.value.every(({ type, data }) => hasShapeIn(siteMonthCatalogue, type, data))) return refuse('wrong-shape');
  return answer.value.every(hasFewWords) ? answer : refuse('too-many-words');
};

const asked = (site: SiteState, command: SiteCommand, today: CalendarDate): Answer => {
  switch (command.name) {
    case 'holdGroup':
      return siteDecisions.holdGroup(site, command.data, today);
    case 'holdHealthTalk':
      return siteDecisions.holdHealthTalk(site, command.data, today);
    case 'holdReview':
      return siteDecisions.holdReview(site, command.data, today);
    case 'agreeAction':
      return siteDecisions.agreeAction(site, command.data, today);
    case 'closeAction':
      return siteDecisions.closeAction(site, command.data, today);
    case 'arrangeCover':
      return siteDecisions.arrangeCover(site, command.data, today);
    case 'endCover':
      return siteDecisions.endCover(site, command.data, today);
    case 'startRound':
      return siteDecisions.startRound(site, command.data, today);
    case 'endRound':
      return siteDecisions.endRound(site, command.data, today);
    case 'serveUnrecordedWoman':
      return siteDecisions.serveUnrecordedWoman(site, command.data, today);
    case 'withdrawSiteEntry':
      return siteDecisions.withdrawSiteEntry(site, command.data);
    default:
      return unreachable(command);
  }
};
