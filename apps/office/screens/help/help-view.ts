import type { NeedsHelp } from '@thari/contract/office/desk';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { Words } from '../../words/en.ts';

/** One entry that the server kept aside, said so that she knows whom to ask. */
export type HelpLine = {
  readonly id: string;
  readonly type: string;
  readonly reason: string;
  readonly worker: string;
  readonly code: string;
  readonly at: string;
  readonly receivedAt: string;
};

export const helpView = ({ entries }: NeedsHelp, today: CalendarDate, words: Words): HelpLine[] =>
  entries.map(({ id, type, reason, worker, code, receivedAt }) => ({
    id,
    type: named(words.entries, type) ?? words.help.unknownType,
    reason: named(words.help.reasons, reason) ?? words.help.unknownReason,
    worker: worker || words.person.somebody,
    code: code || words.help.noCode,
    at: words.dates.instant(receivedAt, today),
    receivedAt,
  }));

/** A word that the server may know and this page not yet. */
const named = (words: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(words, key) ? words[key] : undefined;
