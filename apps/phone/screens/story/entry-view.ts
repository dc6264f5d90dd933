import type { NotedEntry, PairPage } from '../../engine/engine-api.ts';
import { clockOf, dayOfInstant } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { entryOf } from '../forms/all-entries.ts';
import { isCovered, saysNothing } from '../person/is-covered.ts';
import { babyName } from '../person/person-view.ts';
import { answersOf } from '../questions/answers.ts';
import { type FactLine, factLines, type Veil } from '../questions/fact-lines.ts';
import type { About, Entry } from '../questions/form.ts';

/** One entry of her story, as it is read. */
export type EntryView = {
  readonly eventId: string;
  readonly on: NotedEntry['on'];
  readonly title: string;
  readonly whose: string | undefined;
  readonly facts: readonly FactLine[];
  /** What it said before each correction, the latest first; only what was different. */
  readonly before: readonly { readonly facts: readonly FactLine[]; readonly by: string; readonly on: string }[];
  readonly author: string;
  readonly writtenOn: string;
  readonly note: string;
  readonly sent: boolean;
  readonly withdrawn: { readonly by: string; readonly on: string } | undefined;
  readonly contested: boolean;
};

type Known = Omit<About, 'subject' | 'page'> & { readonly page: PairPage };

export const entryView = (noted: NotedEntry, known: Known, veil: Veil): EntryView => {
  const { t } = known;
  const covered = isCovered(known.page.record);
  const silent = covered && !saysNothing(noted.type);
  const factsFrom = (data: NotedEntry['data']) => (covered ? [] : factsOf(noted.type, data, known, veil));
  return {
    eventId: noted.eventId,
    on: noted.on,
    title: silent ? t.reach.coveredEntry : titleOf(noted.type, t, veil),
    whose: whoseOf(noted.data, known.page, t),
    facts: factsFrom(noted.data),
    before: beforeOf(noted, factsFrom, known),
    author: workerName(noted.author, known),
    writtenOn: instantSaid(noted.recordedAt, known),
    note: covered || (isOfHerCircle(noted.type) && veil !== 'clear') ? '' : noted.note,
    sent: noted.sent,
    withdrawn: noted.withdrawn && {
      by: workerName(noted.withdrawn.by, known),
      on: instantSaid(noted.withdrawn.at, known),
    },
    contested: noted.contested,
  };
};

/** Its note is a name, and who knows is nobody else's to read. */
const isOfHerCircle = (type: string): boolean => type === 'DisclosureRecorded';

/** An entry of a newer app has no name here: it is shown as there, and read after the app was renewed. */
const titleOf = (type: string, t: Words, veil: Veil): string => {
  const clear: Readonly<Record<string, string>> = t.clear.entries;
  const plain: Readonly<Record<string, string>> = t.entries;
  return (veil === 'clear' ? clear[type] : undefined) ?? plain[type] ?? t.person.newer;
};

const factsOf = (type: string, data: NotedEntry['data'], known: Known, veil: Veil): readonly FactLine[] => {
  const kind = entryOf(type);
  if (!kind) return [];
  const answers = answersOf(data);
  const about: About = { ...known, subject: {} };
  return factLines(questionsOf(kind, answers, about), answers, { ...known, veil });
};

const questionsOf = (kind: Entry, answers: ReturnType<typeof answersOf>, about: About) =>
  kind.shown?.(about) ?? kind.questions(answers, about);

/** The revisions come oldest first; each is compared with what it became. */
const beforeOf = (noted: NotedEntry, factsFrom: (data: NotedEntry['data']) => readonly FactLine[], known: Known) => {
  const became = [...noted.formerly.slice(1).map(({ data }) => data), noted.data];
  return noted.formerly
    .map(({ data, changedBy, changedAt }, i) => {
      const after = factsFrom(became[i] ?? noted.data);
      const isSame = (fact: FactLine) => after.some(({ id, value }) => id === fact.id && value === fact.value);
      return {
        facts: factsFrom(data).filter((fact) => !isSame(fact)),
        by: workerName(changedBy, known),
        on: instantSaid(changedAt, known),
      };
    })
    .reverse();
};

/** The baby an entry is about, by its own id or by its sample's. */
const whoseOf = (data: NotedEntry['data'], page: PairPage, t: Words): string | undefined => {
  const baby = page.record.infants.find(
    ({ infantId, samples }) =>
      infantId === data.infantId ||
      infantId === data.about ||
      samples.some(({ sampleId }) => sampleId === data.sampleId),
  );
  return baby && babyName(page, baby.infantId, t);
};

const workerName = (id: string, { state, t }: Pick<Known, 'state' | 't'>): string => {
  if (id === state.worker.id) return t.app.you;
  return state.workers.find((worker) => worker.id === id)?.name ?? t.app.someone;
};

const instantSaid = (instant: string, { say, today }: Pick<Known, 'say' | 'today'>): string =>
  `${say.near(dayOfInstant(instant), today)} ${clockOf(instant)}`;
