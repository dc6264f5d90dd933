import type { InTransaction } from '@thari/event-store-postgres/database';
import { packsInUse } from '@thari/protocol/approval';
import type { Pack } from '@thari/protocol/pack';
import { approvalsInForce } from './approvals.ts';

/** The packs a country is planned by on this server: all in training, with real people what was signed for. */
export const packsOfServer = async (
  trx: InTransaction,
  country: string,
  { training }: { readonly training: boolean },
): Promise<readonly Pack[]> =>
  packsInUse(country, { training, approvals: training ? [] : await approvalsInForce(trx, country) });
