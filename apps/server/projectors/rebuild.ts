import { inScope } from '@thari/event-store-postgres/database';
import { sql } from 'kysely';
import type { Needs } from '../http/needs.ts';
import { packsOfServer } from '../registry/packs-of-server.ts';
import { lockPairs, savePairs } from './pair-rows.ts';
import { projectWhole } from './project-pairs.ts';
import { projectionVersion } from './projection-version.ts';

const batch = 200;

/**
 * Folds every pair again that was computed by another build, another pack or another definition. Runs at every start, in short
 * transactions beside the work of the day; a pair that is pushed meanwhile is folded by the push.
 */
export const rebuildStale = async (
  { db, installation, today }: Pick<Needs, 'db' | 'installation' | 'today'>,
  country: string,
): Promise<number> => {
  let after = '00000000-0000-0000-0000-000000000000';
  let rebuilt = 0;
  for (;;) {
    const ids = await inScope(db, { reach: 'country', country }, async (trx) => {
      const setting = { country, today: today(), packs: await packsOfServer(trx, country, installation) };
      const version = projectionVersion(setting);
      const { rows } = await sql<{ pairId: string }>`
        select pair_id as "pairId" from pair
        where country = ${country} and pair_id > ${after} and projection <> ${version} order by pair_id limit ${batch}`.execute(
        trx,
      );
      const stale = rows.map(({ pairId }) => pairId);
      await lockPairs(trx, stale);
      const { rows: folded, unreadable } = await projectWhole(
        trx,
        setting,
        stale.map((pairId) => ({ pairId, events: [] })),
      );
      if (unreadable[0]) throw new Error(`pair ${unreadable[0].pairId} cannot be folded: ${unreadable[0].problem}`);
      await savePairs(trx, country, folded);
      return stale;
    });
    const last = ids.at(-1);
    if (!last) return rebuilt;
    rebuilt += ids.length;
    after = last;
  }
};
