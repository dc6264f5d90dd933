import { diaryOn } from '@thari/care/projections/diary';
import { personDetails } from '@thari/care/projections/person-details';
import { timelineOf } from '@thari/care/projections/timeline';
import { type CalendarDate, partsOf } from '@thari/kernel/calendar-date';
import { shortCode } from '@thari/kernel/short-code';
import { packFor, packsOf } from '@thari/protocol/packs/all-packs';
import { tripsOfPair } from '@thari/protocol/trips/trips-of-pair';
import type { AlikePair, DiaryPage, FoundPair, Newcomer, PairPage } from '../../engine/engine-api.ts';
import { findAlike } from '../../engine/find/find-alike.ts';
import { findPairs } from '../../engine/find/find-pairs.ts';
import { searchKeys } from '../../engine/find/findable.ts';
import { foldPair } from './preview-fold.ts';
import type { PreviewLog } from './preview-log.ts';
import { grace, maputsoe } from './preview-places.ts';

/** The pages of the engine, read from the log by the real projections and rules. */
export const pairPageOf = (log: PreviewLog, pairId: string, today: CalendarDate): PairPage | undefined => {
  const items = log.streams.get(pairId) ?? [];
  const { country } = maputsoe;
  const folded = foldPair(pairId, items, packsOf(country));
  if (!folded) return undefined;
  const opened = items.flatMap(({ event }) => {
    const content = log.words.get(event.id);
    return content ? [{ event, content }] : [];
  });
  return {
    pairId,
    code: shortCode(pairId),
    today,
    record: folded.record,
    plan: folded.plan,
    trips: tripsOfPair(folded.plan, { today, country, site: undefined, settings: packFor(country, today).settings }),
    timeline: timelineOf(folded.events).map((entry) => ({
      ...entry,
      note: log.words.get(entry.eventId)?.note ?? '',
      sent: log.sent.has(entry.eventId),
    })),
    people: Object.fromEntries(personDetails(opened)),
    mine: folded.record.assignedTo === grace.id,
  };
};

const pagesOf = (log: PreviewLog, today: CalendarDate): readonly PairPage[] =>
  [...log.streams.keys()].flatMap((pairId) => pairPageOf(log, pairId, today) ?? []);

export const diaryPageOf = (log: PreviewLog, today: CalendarDate): DiaryPage => {
  const pages = new Map(pagesOf(log, today).map((page) => [page.pairId, page]));
  const rows = [...log.streams].flatMap(
    ([pairId, items]) => foldPair(pairId, items, packsOf(maputsoe.country))?.diary ?? [],
  );
  return {
    today,
    entries: diaryOn(rows, today).flatMap((entry) => {
      const page = pages.get(entry.row.pairId);
      if (!page) return [];
      return [{ ...entry, name: firstName(page), code: page.code, babyNames: babyNamesOf(page), mine: page.mine }];
    }),
  };
};

const keysOf = (page: PairPage) =>
  searchKeys({
    pairId: page.pairId,
    code: page.code,
    name: `${firstName(page)} ${mother(page)?.familyName ?? ''}`.trim(),
    babyNames: babyNamesOf(page),
    phone: mother(page)?.phone ?? '',
    mine: page.mine,
    hasLeft: page.record.exit !== undefined,
  });

export const alikeIn = (log: PreviewLog, newcomer: Newcomer, today: CalendarDate): readonly AlikePair[] => {
  const pages = new Map(pagesOf(log, today).map((page) => [page.pairId, page]));
  const neighbours = [...pages.values()].map((page) => ({
    keys: keysOf(page),
    bornYear: page.record.mother.bornOn && partsOf(page.record.mother.bornOn).year,
    place: mother(page)?.place ?? '',
  }));
  return findAlike(neighbours, newcomer).flatMap(({ pairId, reasons }) => {
    const page = pages.get(pairId);
    return page ? [{ pairId, name: keysOf(page).of.name, code: page.code, reasons }] : [];
  });
};

export const foundIn = (log: PreviewLog, typed: string, today: CalendarDate): readonly FoundPair[] => {
  const pages = pagesOf(log, today);
  const keys = pages.map(keysOf);
  return findPairs(keys, typed).flatMap(({ pairId, why }) => {
    const page = pages.find((each) => each.pairId === pairId);
    if (!page) return [];
    return [
      {
        pairId,
        why,
        name: firstName(page),
        code: page.code,
        babyNames: babyNamesOf(page),
        place: mother(page)?.place ?? '',
        mine: page.mine,
        hasLeft: page.record.exit !== undefined,
      },
    ];
  });
};

const mother = ({ people, record }: PairPage) => people[record.mother.motherId];
const firstName = (page: PairPage): string => mother(page)?.givenName ?? '';
const babyNamesOf = ({ people, record }: PairPage): readonly string[] =>
  record.infants.filter(({ diedOn }) => !diedOn).flatMap(({ infantId }) => people[infantId]?.givenName || []);
