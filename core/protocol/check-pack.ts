import { everySettingFaults } from './check/every-setting.ts';
import type { Fault } from './check/fault.ts';
import { identityFaults } from './check/identity.ts';
import { rulesFaults } from './check/rules-of-pack.ts';
import { babiesFaults } from './check/settings-of-babies.ts';
import { mothersFaults } from './check/settings-of-mothers.ts';
import { searchFaults } from './check/settings-of-the-search.ts';
import { type Pack, packVersion } from './pack.ts';
import { allPacks } from './packs/all-packs.ts';

export type PackFault = Fault & { readonly pack: string };

/** What is wrong with a pack, each fault with its field. A pack with a fault is not used: a wrong number is worse than none. */
export const checkPack = (pack: Pack): readonly PackFault[] =>
  [
    ...identityFaults(pack, allPacks.map(packVersion)),
    ...rulesFaults(pack),
    ...everySettingFaults(pack),
    ...babiesFaults(pack.settings),
    ...mothersFaults(pack.settings),
    ...searchFaults(pack.settings),
  ].map((fault) => ({ pack: packVersion(pack), ...fault }));
