import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Pulled, PullQuery, pull } from '@thari/contract/phone/pull';
import { inScope } from '@thari/event-store-postgres/database';
import type { Approval } from '@thari/protocol/approval-of';
import type { ClinicCalendar } from '@thari/sites/projections/clinic-calendar';
import { toBase64 } from '@thari/vault/base64';
import type { Needs } from '../http/needs.ts';
import { deviceOf, deviceScope } from '../http/phone-auth.ts';
import { HttpProblem } from '../http/problem.ts';
import { keysOnWire } from '../ingest/keys.ts';
import { pullPage } from '../ingest/pull-page.ts';
import { approvalsInForce } from '../registry/approvals.ts';
import { clinicCalendarOf } from '../registry/clinic-calendar.ts';

/** A phone hears what happened in its scope, page by page, and gets its lease renewed. */
export const phonePullRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    const { epoch } = needs.installation;
    server.get(pull.path, { schema: { querystring: PullQuery, response: { 200: Pulled } } }, async (request) => {
      const device = await deviceOf(needs, request);
      refuseOldEpoch(request.query.epoch, epoch);
      const { training } = needs.installation;
      const { keyRows, approvals, clinicCalendar, ...page } = await inScope(
        needs.db,
        deviceScope(device),
        async (trx) => ({
          ...(await pullPage(trx, device, request.query.after)),
          approvals: training ? undefined : await approvalsInForce(trx, device.country),
          clinicCalendar: await clinicCalendarOf(trx, device.site),
        }),
      );
      const keys = await keysOnWire(await needs.keys.keysOf(device.country), keyRows);
      const serverTime = needs.now().toISOString();
      const lease = { share: toBase64(device.leaseShare), days: device.leaseDays, serverTime };
      const told = {
        ...(approvals && { approvals: approvals.map(onWire) }),
        ...(clinicCalendar && { clinicCalendar: calendarOnWire(clinicCalendar) }),
      };
      return { epoch, ...page, keys, erasedPersons: [], lease, ...told };
    });
  };

const onWire = ({ verified, ...approval }: Approval) => ({ ...approval, verified: [...verified] });

const calendarOnWire = ({ setOn, clinicDays, closedOn }: ClinicCalendar) => ({
  setOn,
  clinicDays: Object.fromEntries(Object.entries(clinicDays).map(([clinic, days]) => [clinic, [...days]])),
  closedOn: [...closedOn],
});

/** A server restored from a backup has a new epoch: the phone's cursor means nothing to it, and it may lack what it once acknowledged. */
const refuseOldEpoch = (asked: string, now: string): void => {
  if (asked !== now) throw new HttpProblem(410, 'new-epoch', 'The server was restored. Everything is offered again.');
};
