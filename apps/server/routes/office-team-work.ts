import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { CaseloadQuery } from '@thari/contract/office/caseload';
import { TeamWork, teamWork } from '@thari/contract/office/desk';
import { inScope } from '@thari/event-store-postgres/database';
import { addDays, type CalendarDate } from '@thari/kernel/calendar-date';
import type { Cover, Round } from '@thari/sites/projections/site-work';
import type { Needs } from '../http/needs.ts';
import { deskScope, officeUser } from '../http/office-auth.ts';
import { type OpenSiteWork, siteWorkOf } from '../registry/site-work.ts';
import { workersOf } from '../registry/workers.ts';

/** What the team of a site agreed on, who is away, and who is out and not back. */
export const officeTeamWorkRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    const query = { querystring: CaseloadQuery, response: { 200: TeamWork } };
    server.get(teamWork.path, { schema: query }, async (request) => {
      const user = await officeUser(needs, request);
      const { site } = request.query;
      const { country } = user;
      const keys = await needs.keys.keysOf(country);
      const today = needs.today();
      return inScope(needs.db, deskScope(user, site), async (trx) => {
        const workers = await workersOf(trx, needs.keys, country, [site]);
        const nameOf = (id: string) => workers.find((worker) => worker.id === id)?.name ?? '';
        return onWire(await siteWorkOf(trx, keys, { country, site, today }), today, nameOf);
      });
    });
  };

const onWire = ({ work, words }: OpenSiteWork, today: CalendarDate, nameOf: (id: string) => string): TeamWork => ({
  rounds: work.rounds
    .filter((round) => isOut(round, today))
    .map(({ roundId, author, startedOn, leftAt, backBy, visits }) => ({
      ...{ id: roundId, worker: nameOf(author) },
      ...{ startedOn, leftAt, backBy, visits },
    })),
  covers: work.covers
    .filter((cover) => isAhead(cover, today))
    .map(({ coverId, workerId, coveredBy, fromOn, untilOn }) => ({
      ...{ id: coverId, worker: nameOf(workerId), coveredBy: nameOf(coveredBy) },
      ...{ fromOn, untilOn },
    })),
  actions: work.actions.map(({ actionId, entry, by, agreedOn, dueOn, closed }) => ({
    ...{ id: actionId, what: words.get(entry)?.what ?? '' },
    ...{ by, agreedOn, dueOn, closed: closed ?? null },
  })),
});

/** Also of yesterday: who never said that she is back is still looked for in the morning. */
const isOut = ({ back, startedOn }: Round, today: CalendarDate): boolean => !back && startedOn >= addDays(today, -1);

const isAhead = ({ untilOn, endedOn }: Cover, today: CalendarDate): boolean => untilOn >= today && !endedOn;
