import type { Session } from '@thari/contract/office/session';
import { type CalendarDate, calendarDate } from '@thari/kernel/calendar-date';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OfficeApi } from '../api/office-api.ts';
import type { Words } from '../words/en.ts';
import type { Address } from './address.ts';
import type { Go } from './use-address.ts';

export type Site = Session['sites'][number];

/** What every page knows: who sits here, for which site, where she is, and what to ask. */
export type DeskState = {
  readonly session: Session;
  readonly site: Site;
  readonly address: Address;
  readonly go: Go;
  readonly api: OfficeApi;
  readonly words: Words;
  /** Answers of the server, in memory only, so that Back shows at once what was there. Forgotten when the desk is locked. */
  readonly kept: Map<string, unknown>;
  readonly clearWords: boolean;
  readonly showClearWords: (shown: boolean) => void;
  readonly lock: (why: 'ended' | 'left') => void;
};

const DeskContext = createContext<DeskState | undefined>(undefined);
export const DeskProvider = DeskContext.Provider;

export const useDesk = (): DeskState => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('a page was drawn outside the desk');
  return desk;
};

/** The server's day: a desk whose clock is wrong still shows the right lists. */
export const todayOf = ({ today }: Pick<Session, 'today'>): CalendarDate => calendarDate(today);

/** The site in the address when it is hers, else her first. */
export const siteAsked = (sites: readonly Site[], asked: string | undefined): Site | undefined =>
  sites.find(({ id }) => id === asked) ?? sites[0];
