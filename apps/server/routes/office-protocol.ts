import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import {
  type ApproveProtocol,
  ApproveProtocol as ApproveProtocolBody,
  approveProtocol,
  ProtocolPage,
  protocolPage,
  WithdrawApproval,
  withdrawProtocolApproval,
} from '@thari/contract/office/protocol';
import { type InTransaction, inScope } from '@thari/event-store-postgres/database';
import { isCalendarDate } from '@thari/kernel/calendar-date';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { packsOf } from '@thari/protocol/packs/all-packs';
import { newId } from '../commands/new-id.ts';
import type { Needs } from '../http/needs.ts';
import { deskScope, type OfficeUser, officeUser } from '../http/office-auth.ts';
import { badRequest, HttpProblem, notAllowed, notFound } from '../http/problem.ts';
import { rebuildStale } from '../projectors/rebuild.ts';
import { recordApproval, recordedApprovals, withdrawApproval } from '../registry/approvals.ts';

/** The rules of the desk's country: who signed for them, signing, and taking a signature back. */
export const officeProtocolRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.get(protocolPage.path, { schema: { response: { 200: ProtocolPage } } }, async (request) => {
      const user = await officeUser(needs, request);
      return inScope(needs.db, deskScope(user, siteOf(user)), (trx) => pageOf(needs, trx, user));
    });

    server.post(
      approveProtocol.path,
      { schema: { body: ApproveProtocolBody, response: { 200: ProtocolPage } } },
      async (request) => {
        const user = await approver(needs, request);
        const fault = faultOf(request.body, user.country, needs.today());
        if (fault) throw fault;
        const page = await inScope(needs.db, deskScope(user, siteOf(user)), async (trx) => {
          const approval = { approvalId: newId(), country: user.country, ...request.body };
          await recordApproval(trx, needs.keys, approval, recordingBy(needs, user));
          return pageOf(needs, trx, user);
        });
        planAnew(needs, user.country, request.log);
        return page;
      },
    );

    server.post(
      withdrawProtocolApproval.path,
      { schema: { body: WithdrawApproval, response: { 200: ProtocolPage } } },
      async (request) => {
        const user = await approver(needs, request);
        const withdrawal = { approvalId: request.body.approvalId, withdrawnOn: needs.today() };
        const page = await inScope(needs.db, deskScope(user, siteOf(user)), async (trx) => {
          if (!(await withdrawApproval(trx, withdrawal, recordingBy(needs, user)))) throw notFound('approval');
          return pageOf(needs, trx, user);
        });
        planAnew(needs, user.country, request.log);
        return page;
      },
    );
  };

const siteOf = ({ sites }: OfficeUser): string => sites[0] ?? '';
const mayApprove = ({ roles }: OfficeUser): boolean => roles.includes('programme-officer');

const approver = async (needs: Needs, request: Parameters<typeof officeUser>[1]): Promise<OfficeUser> => {
  const user = await officeUser(needs, request);
  if (!mayApprove(user)) throw notAllowed();
  return user;
};

const pageOf = async (needs: Needs, trx: InTransaction, user: OfficeUser): Promise<ProtocolPage> => ({
  country: user.country,
  training: needs.installation.training,
  today: needs.today(),
  mayApprove: mayApprove(user),
  approvals: await recordedApprovals(trx, needs.keys, user.country),
});

const recordingBy = (needs: Needs, user: OfficeUser) => ({
  eventId: newId(),
  country: user.country,
  site: siteOf(user),
  author: user.workerId,
  recordedAt: needs.now().toISOString(),
});

/** What was signed must be what this server plans by: a page left open over an update would sign for other numbers. */
const faultOf = (
  { pack: named, fingerprint, verified, approvedOn }: ApproveProtocol,
  country: string,
  today: string,
): HttpProblem | undefined => {
  const pack = packsOf(country).find((each) => packVersion(each) === named);
  if (!pack) return notFound('set of rules');
  if (fingerprintOf(pack) !== fingerprint)
    return new HttpProblem(
      409,
      'pack-changed',
      'The rules have changed since this page was opened. Open it again and read them.',
    );
  if (!isCalendarDate(approvedOn) || approvedOn > today)
    return badRequest('wrong-day', 'The day of signing has to be a day that has been.');
  const switchedOn: readonly string[] = pack.rules;
  return verified.every((id) => switchedOn.includes(id))
    ? undefined
    : badRequest('unknown-rule', 'A checked rule is not among the rules of this country.');
};

/** Every pair of the country is planned again, beside the work of the day; what is pushed meanwhile is planned by the push. */
const planAnew = (needs: Needs, country: string, log: { error: (what: object, text: string) => void }): void => {
  rebuildStale(needs, country).catch((problem) => log.error({ problem: String(problem) }, 'planning anew failed'));
};
