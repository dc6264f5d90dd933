import type { CalendarDate } from '@thari/kernel/calendar-date';
import { packFor, packsOf } from '@thari/protocol/packs/all-packs';
import { loopsIn } from '../../engine/answers/open-loops.ts';
import type { FoundCard, OpenLoops } from '../../engine/engine-api.ts';
import { foldPair } from './preview-fold.ts';
import type { PreviewLog } from './preview-log.ts';
import { pairPageOf } from './preview-pages.ts';
import { grace, maputsoe, previewDay } from './preview-places.ts';

/** The rows of everybody in the log, as the phone keeps them. */
const rowsOf = (log: PreviewLog, today: CalendarDate) =>
  [...log.streams].flatMap(([pairId, items]) => {
    const diary = foldPair(pairId, items, packsOf(maputsoe.country))?.diary;
    const page = pairPageOf(log, pairId, today);
    return diary && page ? [[pairId, { diary, people: page.people, code: page.code }] as const] : [];
  });

export const loopsOf = (log: PreviewLog, today: CalendarDate): OpenLoops =>
  loopsIn(rowsOf(log, today), {
    today,
    worker: grace.id,
    site: maputsoe.id,
    settings: packFor(maputsoe.country, today).settings,
  });

export const cardIn = (log: PreviewLog, cardId: string): readonly FoundCard[] =>
  rowsOf(log, previewDay).flatMap(([pairId, { diary }]) => {
    const card = diary.cards?.find((each) => each.cardId === cardId);
    return card ? [{ pairId, counts: card.revoked ?? 'yes' }] : [];
  });
