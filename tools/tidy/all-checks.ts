import { castsInCore } from './casts-in-core.ts';
import { coreHasNoClock } from './core-has-no-clock.ts';
import { discreetOutside } from './discreet-outside.ts';
import { importsStayHome } from './imports-stay-home.ts';
import { noBarrels } from './no-barrels.ts';
import { noDefaultExports } from './no-default-exports.ts';
import { noMachinePaths } from './no-machine-paths.ts';
import { noRegistryAddresses } from './no-registry-addresses.ts';
import { noSkippedTests } from './no-skipped-tests.ts';
import { nonNullAssertions } from './non-null-assertions.ts';
import { papersNameRealFiles } from './papers-name-real-files.ts';
import { plainNames } from './plain-names.ts';
import { promisesHaveNumbers } from './promises-have-numbers.ts';
import { rulesCiteAndAreTested } from './rules-cite-and-are-tested.ts';
import { shortFiles } from './short-files.ts';
import { shortFunctions } from './short-functions.ts';
import type { TidyCheck } from './tidy-check.ts';

/** Every habit that is checked, by the name of its file. */
export const allChecks: Readonly<Record<string, TidyCheck>> = {
  'casts-in-core': castsInCore,
  'core-has-no-clock': coreHasNoClock,
  'discreet-outside': discreetOutside,
  'imports-stay-home': importsStayHome,
  'no-barrels': noBarrels,
  'no-default-exports': noDefaultExports,
  'no-machine-paths': noMachinePaths,
  'no-registry-addresses': noRegistryAddresses,
  'no-skipped-tests': noSkippedTests,
  'non-null-assertions': nonNullAssertions,
  'papers-name-real-files': papersNameRealFiles,
  'plain-names': plainNames,
  'promises-have-numbers': promisesHaveNumbers,
  'rules-cite-and-are-tested': rulesCiteAndAreTested,
  'short-files': shortFiles,
  'short-functions': shortFunctions,
};
