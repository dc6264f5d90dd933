import { cellsIn, timesIn } from '@thari/indicators/monthly/count-lines';
import { siteCountsIn } from '@thari/indicators/monthly/site-counts';
import { motherName } from '../caseload/persons.ts';
import { countedPairs, countSome } from '../numbers/counted-pairs.ts';
import type { CountedWoman, NumbersAnswer, NumbersAsked, WomenAsked } from '../numbers/numbers-answer.ts';
import type { OpenPhone } from '../open-phone.ts';

/** The figures of some periods; or, while not everybody has been counted, how far it is. Asked again, it goes on from there. */
export const numbersOf = async (phone: OpenPhone, { periods, whose }: NumbersAsked): Promise<NumbersAnswer> => {
  const { counted, of } = await countSome(phone);
  if (counted < of) return { is: 'counting', counted, of };
  const last = periods.at(-1);
  const all = [...countedPairs(phone, whose)].map(({ boxes }) => boxes);
  return {
    is: 'counted',
    women: of,
    stillComing: phone.caseload.size() - of,
    periods: periods.map((period) => ({ period, cells: cellsIn(period, all) })),
    ofTheSite: last && siteCountsIn(phone.siteWork, last, whose === 'mine' ? phone.owner.worker.id : undefined),
  };
};

/** Who stands behind a figure, each woman once, by her name. */
export const womenBehind = (phone: OpenPhone, { period, whose, ...asked }: WomenAsked): CountedWoman[] =>
  [...countedPairs(phone, whose)]
    .flatMap(({ pairId, row, boxes }) => {
      const times = timesIn(period, boxes, asked);
      return times > 0 ? [{ pairId, name: motherName(row), code: row.code, times }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1));
