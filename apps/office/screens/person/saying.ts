import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { OpenPair } from '../../api/opened.ts';
import type { Words } from '../../words/en.ts';

/** How an opened person is put into words: on which day, with whose names, and whether the clear words may be said. */
export type Saying = {
  readonly today: CalendarDate;
  readonly words: Words;
  readonly clear: boolean;
  /** The mother or a baby, a worker, a site. */
  readonly personNamed: (id: string) => string;
  readonly workerNamed: (id: string) => string;
  readonly siteNamed: (id: string) => string;
};

type Settings = {
  readonly words: Words;
  readonly clear: boolean;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
};

export const sayingFor = (pair: OpenPair, { words, clear, sites }: Settings): Saying => {
  const { motherId } = pair.record.mother;
  const nameOf = (id: string) => pair.people.find(({ personId }) => personId === id)?.details.givenName;
  return {
    today: pair.today,
    words,
    clear,
    personNamed: (id) => nameOf(id) || (id === motherId ? words.person.mother : words.person.babies.noName),
    workerNamed: (id) => pair.workers.find((worker) => worker.id === id)?.name || words.person.somebody,
    siteNamed: (id) => sites.find((site) => site.id === id)?.name ?? words.person.otherSite,
  };
};
