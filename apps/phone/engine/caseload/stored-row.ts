import type { DiaryRow } from '@thari/care/projections/diary-row';
import type { PersonDetails } from '@thari/care/projections/person-details';
import type { JsonObject } from '@thari/event-store-indexeddb/store-change';

export type People = Readonly<Record<string, PersonDetails>>;

/** One woman and her babies as the diary and the search need them, sealed on the disk and whole in memory. */
export type CaseRow = {
  readonly diary: DiaryRow;
  readonly people: People;
  /** Her short code. It could be made from her id, but not for five hundred women while she waits for the diary. */
  readonly code: string;
  /** How many events the server said there are: a first fill asks for about so many at a time. */
  readonly events: number;
  /** By which code and which pack it was folded; another one, and it is folded anew. */
  readonly foldedBy: string;
};

/** The server's summary, until the whole story is here. */
export const foldedByServer = 'server';

export const rowToStore = (row: CaseRow): JsonObject => ({ ...row });

/** What this phone sealed itself is trusted when it opens. */
export const rowFromStore = (row: JsonObject): CaseRow => row as CaseRow;
