import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  NumberRows,
  NumberRowsQuery,
  Numbers,
  NumbersQuery,
  numberRows,
  numbers,
} from '@thari/contract/office/numbers';
import { type InTransaction, inScope } from '@thari/event-store-postgres/database';
import { allIndicators } from '@thari/indicators/all-indicators';
import type { Indicator } from '@thari/indicators/indicator';
import { type CalendarDate, isCalendarDate } from '@thari/kernel/calendar-date';
import { shortCode } from '@thari/kernel/short-code';
import { sources } from '@thari/protocol/sources';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { badRequest, notFound } from '../http/problem.ts';
import { settledCursor } from '../ingest/pull-page.ts';

type Cell = { indicator: string; figure: 'numerator' | 'denominator'; band: string; count: number };

/** The numbers of a site in a period, each with its definition, and the persons behind each. */
export const officeNumbersRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(numbers.path, { schema: { querystring: NumbersQuery, response: { 200: Numbers } } }, async (request) => {
      const user = await officeUser(needs, request);
      const { site, from, to } = request.query;
      checkPeriod(from, to);
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const { rows } = await sql<Cell>`
          select indicator, figure, band, count(*) as count from contribution
          where country = ${user.country} and site = ${site} and on_day between ${from} and ${to}
          group by indicator, figure, band`.execute(trx);
        const figures = allIndicators.map((indicator) => figureOf(indicator, rows));
        return { from, to, site, asOf: needs.now().toISOString(), position: await settledCursor(trx), figures };
      });
    });

    server.get(
      numberRows.path,
      { schema: { querystring: NumberRowsQuery, response: { 200: NumberRows } } },
      async (request) => {
        const user = await officeUser(needs, request);
        const { site, from, to, indicator, figure, band } = request.query;
        checkPeriod(from, to);
        if (!allIndicators.some(({ id }) => id === indicator)) throw notFound('number');
        return inScope(needs.db, deskScope(user, site), async (trx) => ({
          rows: await personsBehind(needs, trx, { country: user.country, site, from, to, indicator, figure, band }),
        }));
      },
    );
  };

const checkPeriod = (from: CalendarDate, to: CalendarDate): void => {
  if (!isCalendarDate(from) || !isCalendarDate(to))
    throw badRequest('no-such-day', 'One of the days of the period does not exist.');
  if (to < from) throw badRequest('period-ends-before-it-starts', 'The period ends before it starts.');
};

const figureOf = (indicator: Indicator, rows: readonly Cell[]): Numbers['figures'][number] => {
  const own = rows.filter((row) => row.indicator === indicator.id);
  const total = (figure: string) =>
    own.filter((row) => row.figure === figure).reduce((sum, { count }) => sum + count, 0);
  const { id, version, title, numerator, denominator, departures, source, bands, isRatio } = indicator;
  return {
    indicator: id,
    version,
    title,
    numerator,
    denominator,
    departures: [...departures],
    source: `${sources[source.source]}: ${source.place}`,
    cells: own.map(({ figure, band, count }) => ({ figure, band, label: bands[band] ?? band, count })),
    numeratorCount: total('numerator'),
    denominatorCount: isRatio ? total('denominator') : null,
  };
};

type Asked = {
  country: string;
  site: string;
  from: string;
  to: string;
  indicator: string;
  figure: string;
  band: string | undefined;
};

const personsBehind = async (
  needs: Needs,
  trx: InTransaction,
  { country, site, from, to, indicator, figure, band }: Asked,
): Promise<NumberRows['rows']> => {
  const { rows } = await sql<{
    pairId: string;
    personId: string;
    on: CalendarDate;
    figure: string;
    band: string;
    why: string;
  }>`
    select pair_id as "pairId", person_id as "personId", on_day as on, figure, band, why from contribution
    where country = ${country} and site = ${site} and indicator = ${indicator} and figure = ${figure}
      and on_day between ${from} and ${to} and (${band ?? null}::text is null or band = ${band ?? null})
    order by on_day, person_id`.execute(trx);
  const people = await needs.names.ofPairs(
    trx,
    country,
    rows.map(({ pairId }) => pairId),
  );
  return rows.map((row) => ({
    ...row,
    code: shortCode(row.pairId),
    name: people.get(row.pairId)?.get(row.personId)?.givenName ?? '',
  }));
};
