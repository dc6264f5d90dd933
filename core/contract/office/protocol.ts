import { Day, Uuid } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/** One approval of a country's rules, with the words of the person who signed. */
export const RecordedApproval = Type.Object({
  approvalId: Uuid,
  pack: Type.String(),
  fingerprint: Type.String(),
  verified: Type.Array(Type.String()),
  approvedOn: Day,
  profession: Type.String(),
  name: Type.String(),
  registration: Type.String(),
  withdrawnOn: Type.Union([Day, Type.Null()]),
});
export type RecordedApproval = Static<typeof RecordedApproval>;

/** The packs themselves are in every build; the server adds who signed for which, and whether real people are planned for. */
export const ProtocolPage = Type.Object({
  country: Type.String(),
  training: Type.Boolean(),
  today: Day,
  mayApprove: Type.Boolean(),
  approvals: Type.Array(RecordedApproval),
});
export type ProtocolPage = Static<typeof ProtocolPage>;

export const ApproveProtocol = Type.Object({
  pack: Type.String({ maxLength: 60 }),
  fingerprint: Type.String({ pattern: '^[0-9a-f]{16}$' }), // what the approver's page showed
  verified: Type.Array(Type.String({ maxLength: 60 }), { maxItems: 200 }),
  approvedOn: Day,
  name: Type.String({ minLength: 2, maxLength: 120 }),
  profession: Type.String({ minLength: 2, maxLength: 80 }),
  registration: Type.String({ maxLength: 60 }),
});
export type ApproveProtocol = Static<typeof ApproveProtocol>;

export const WithdrawApproval = Type.Object({ approvalId: Uuid });
export type WithdrawApproval = Static<typeof WithdrawApproval>;

export const protocolPage = { method: 'GET', path: '/api/office/protocol' } as const;
export const approveProtocol = { method: 'POST', path: '/api/office/protocol/approvals' } as const;
export const withdrawProtocolApproval = { method: 'POST', path: '/api/office/protocol/withdrawals' } as const;
