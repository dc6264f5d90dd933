import { cellsIn } from '@thari/indicators/monthly/count-lines';
import { motherName } from '../caseload/persons.ts';
import type { CountedWoman, NumbersAnswer, NumbersAsked, WomenAsked } from '../engine-api.ts';
import { countedPairs, countSome } from '../numbers/counted-pairs.ts';
import type { OpenPhone } from '../open-phone.ts';

/** The figures of some periods; or, while not everybody has been counted, how far it is. Asked again, it goes on from there. */
export const numbersOf = async (phone: OpenPhone, { periods, whose }: NumbersAsked): Promise<NumbersAnswer> => {
  const { counted, of } = await countSome(phone);
  if (counted < of) return { is: 'counting', counted, of };
  const all = [...countedPairs(phone, whose)].flatMap((pair) => pair.counted);
  return {
    is: 'counted',
    women: of,
    stillComing: phone.caseload.size() - of,
    periods: periods.map((period) => ({ period, cells: cellsIn(period, all) })),
    ofTheSite: undefined,
  };
};

/** Who stands behind a figure, each woman once, by her name. */
export const womenBehind = (phone: OpenPhone, { period, line, figure, bands, whose }: WomenAsked): CountedWoman[] => {
  const stands = (row: { line: string; figure: string; band: string; on: string }) =>
    row.line === line &&
    row.figure === figure &&
    row.on >= period.from &&
    row.on <= period.to &&
    (!bands || bands.includes(row.band));
  return [...countedPairs(phone, whose)]
    .flatMap(({ pairId, row, counted }) => {
      const times = counted.filter(stands).length;
      return times > 0 ? [{ pairId, name: motherName(row), code: row.code, times }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.code < b.code ? -1 : 1));
};
