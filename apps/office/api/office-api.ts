import { Caseload, caseload } from '@thari/contract/office/caseload';
import {
  IssuedCode,
  issueCode,
  NeedsHelp,
  needsHelp,
  Phones,
  phones,
  TeamWork,
  teamWork,
} from '@thari/contract/office/desk';
import { NumberRows, Numbers, numberRows, numbers } from '@thari/contract/office/numbers';
import { PairPage, pairPage } from '@thari/contract/office/pair';
import {
  type ApproveProtocol,
  approveProtocol,
  ProtocolPage,
  protocolPage,
  withdrawProtocolApproval,
} from '@thari/contract/office/protocol';
import { Session, session } from '@thari/contract/office/session';
import { Type } from 'typebox';
import type { Period } from '../screens/numbers/period.ts';
import { ask } from './ask.ts';
import { openedCaseload, openedPair } from './opened.ts';

/** Everything the desk can ask. */
export const officeApi = {
  session: () => ask({ method: 'GET', path: session.path, shape: Session }),
  signIn: (username: string, password: string) =>
    ask({ method: 'POST', path: session.path, body: { username, password }, shape: Session }),
  signOut: () => ask({ method: 'DELETE', path: session.path, shape: Type.Null() }),
  caseload: async (site: string) => openedCaseload(await ask({ ...caseload, query: { site }, shape: Caseload })),
  pair: async (pairId: string) =>
    openedPair(await ask({ ...pairPage, path: pairPage.path.replace(':pairId', pairId), shape: PairPage })),
  numbers: (site: string, { from, to }: Period) => ask({ ...numbers, query: { site, from, to }, shape: Numbers }),
  numberRows: (site: string, { from, to }: Period, cell: Cell) =>
    ask({ ...numberRows, query: { site, from, to, ...cell }, shape: NumberRows }),
  teamWork: (site: string) => ask({ ...teamWork, query: { site }, shape: TeamWork }),
  phones: (site: string) => ask({ ...phones, query: { site }, shape: Phones }),
  needsHelp: (site: string) => ask({ ...needsHelp, query: { site }, shape: NeedsHelp }),
  protocol: () => ask({ ...protocolPage, shape: ProtocolPage }),
  approveProtocol: (body: ApproveProtocol) => ask({ ...approveProtocol, body, shape: ProtocolPage }),
  withdrawApproval: (approvalId: string) =>
    ask({ ...withdrawProtocolApproval, body: { approvalId }, shape: ProtocolPage }),
  issueCode: (site: string, workerId: string) => ask({ ...issueCode, body: { site, workerId }, shape: IssuedCode }),
};
export type OfficeApi = typeof officeApi;

/** The part of a number whose persons are asked for. */
export type Cell = { readonly indicator: string; readonly figure: string; readonly band?: string | undefined };
