import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { type Result, refuse } from '@thari/kernel/result';
import { unreachable } from '@thari/kernel/unreachable';
import { Type } from 'typebox';
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
  if (!answer.value.every(hasShape)) return refuse('wrong-shape');
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

/** As many as fit into a sealed part in every script (event.ts). */
const hasFewWords = ({ privatePart }: SiteMonthDraft): boolean =>
  Object.values(privatePart?.content ?? {}).join('').length <= 2000;

/** A field that the schema does not know could carry a name into the part that is not sealed. */

const hasShape = ({ type, data }: SiteMonthDraft): boolean => {
  const definition = siteMonthCatalogue.find(type);
  if (!definition || !Type.IsObject(definition.data)) return false;
  const { version, data: schema } = definition;
  if (siteMonthCatalogue.check({ type, version, streamKind: 'site-month', data }) !== 'readable') return false;
  return Object.entries(data).every(
    ([field, value]) => Object.hasOwn(schema.properties, field) && (!field.endsWith('On') || isCalendarDate(value)),
  );
};
