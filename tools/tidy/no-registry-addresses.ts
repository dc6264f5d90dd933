import { file, linesWith, type TidyCheck } from './tidy-check.ts';

const address = /registry\.(npmjs|yarnpkg)|npmm[i]rror|https?:\/\/[^\s"'`]*\b(registry|artifactory|nexus|verdaccio)\b/i;
const resolved = /"resolved":\s*"(https?|git|file)/;
const web = ['https:', '', ''].join('/');

export const noRegistryAddresses: TidyCheck = {
  says: 'no address of a package registry is in the repository, the lock file included: each builder has her own mirror',
  find: (files) =>
    files.flatMap((one) => [
      ...linesWith(one, address),
      ...(one.path.endsWith('package-lock.json') ? linesWith(one, resolved) : []),
    ]),
  faults: [
    [file('.npmrc', `${web}npm.registry.example/`)],
    [file('package-lock.json', `"resolved": "${web}example.org/a.tgz"`)],
    [file('README.md', `${web}mirror.example/artifactory/npm`)],
  ],
  fine: [file('package-lock.json', '"resolved": "core/care"'), file('.npmrc', 'omit-lockfile-registry-resolved=true')],
};
