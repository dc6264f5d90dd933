import { boxesOf, cellsIn, timesIn } from '@thari/indicators/monthly/count-lines';
import { packFor } from '@thari/protocol/packs/all-packs';
import type {
  CountedWoman,
  NumbersAnswer,
  NumbersAsked,
  Whose,
  WomenAsked,
} from '../../engine/numbers/numbers-answer.ts';
import type { PreviewLog } from './preview-log.ts';
import { pairPageOf } from './preview-pages.ts';
import { maputsoe, previewDay } from './preview-places.ts';

/** The numbers of the previewed phone, by the definitions that the engine and the server use. */
export const numbersIn = (log: PreviewLog, { periods, whose }: NumbersAsked): NumbersAnswer => {
  const all = everybody(log, whose).map(({ boxes }) => boxes);
  return {
    is: 'counted',
    women: log.streams.size,
    stillComing: 0,
    periods: periods.map((period) => ({ period, cells: cellsIn(period, all) })),
    ofTheSite: undefined,
  };
};

export const womenIn = (log: PreviewLog, { period, whose, ...asked }: WomenAsked): CountedWoman[] =>
  everybody(log, whose).flatMap(({ page: { pairId, code, people, record }, boxes }) => {
    const times = timesIn(period, boxes, asked);
    return times > 0 ? [{ pairId, code, name: people[record.mother.motherId]?.givenName ?? '', times }] : [];
  });

const everybody = (log: PreviewLog, whose: Whose) =>
  [...log.streams.keys()].flatMap((pairId) => {
    const page = pairPageOf(log, pairId, previewDay);
    if (!page || (whose === 'mine' && !page.mine)) return [];
    return [{ page, boxes: boxesOf(page.record, packFor(maputsoe.country, previewDay)) }];
  });
