import type { Phones } from '@thari/contract/office/desk';
import { type CalendarDate, daysBetween } from '@thari/kernel/calendar-date';
import type { StatusKind } from '@thari/ui/StatusPill.tsx';
import type { OpenCaseload } from '../../api/opened.ts';
import { compare } from '../../app/compare.ts';
import { dayOfInstant } from '../../words/date-words.ts';
import type { Words } from '../../words/en.ts';

export type WorkerLine = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly women: number;
  /** How many of her phones are in use. */
  readonly phones: number;
};
export type PhoneLine = {
  readonly id: string;
  readonly worker: string;
  readonly since: string;
  readonly heard: string;
  readonly heardAt: string;
  readonly state: { readonly kind: StatusKind; readonly text: string };
};

/** After so many days a phone that says nothing is worth a question: it may be lost, or she may be unwell. */
const silentAfterDays = 7;

export const workerLines = (caseload: OpenCaseload, { phones }: Phones, words: Words): WorkerLine[] =>
  caseload.workers
    .map(({ id, name, role }) => ({
      id,
      name,
      role: words.frame.roles[role] ?? role,
      women: caseload.rows.filter(({ worker, row }) => worker.id === id && !row.hasLeft).length,
      phones: phones.filter(({ workerId, revoked }) => workerId === id && !revoked).length,
    }))
    .sort((a, b) => compare(a.name, b.name));

export const phoneLines = ({ phones }: Phones, today: CalendarDate, words: Words): PhoneLine[] =>
  phones.map(({ deviceId, worker, activatedAt, lastSyncAt, revoked }) => ({
    id: deviceId,
    worker: worker || words.person.somebody,
    since: words.dates.short(dayOfInstant(activatedAt), today),
    heard: lastSyncAt ? words.dates.instant(lastSyncAt, today) : words.team.never,
    heardAt: lastSyncAt ?? '',
    state: stateOf({ lastSyncAt, revoked }, today, words),
  }));

const stateOf = (
  { lastSyncAt, revoked }: Pick<Phones['phones'][number], 'lastSyncAt' | 'revoked'>,
  today: CalendarDate,
  { team }: Words,
): PhoneLine['state'] => {
  if (revoked) return { kind: 'neutral', text: team.revoked };
  if (!lastSyncAt) return { kind: 'waiting', text: team.never };
  const isSilent = daysBetween(dayOfInstant(lastSyncAt), today) > silentAfterDays;
  return isSilent ? { kind: 'due', text: team.silent } : { kind: 'done', text: team.inTouch };
};
