import { exportedNames } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

/** Nouns that say nothing about the thing. Banned as the last word of a name: a service-worker is a worker. */
const empty = ['util', 'helper', 'common', 'misc', 'manager', 'handler', 'processor', 'service', 'info', 'dto'];
const neverAlone = ['index', 'types'];

const saysNothing = (name: string): boolean => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_]/);
  const last = (words.at(-1) ?? '').replace(/s$/, '');
  return empty.includes(last) || neverAlone.includes(name.toLowerCase());
};

const namesInPath = (path: string): string[] => path.split('/').map((part) => part.split('.')[0] ?? '');

export const plainNames: TidyCheck = {
  says: 'the last word of a name says what the thing is; a drawer called utils holds anything',
  find: (files) =>
    files
      .filter(({ path }) => isCode(path))
      .flatMap((one) => [
        ...namesInPath(one.path)
          .filter(saysNothing)
          .map((name) => `${one.path}: ${name}`),
        ...exportedNames(one)
          .filter(saysNothing)
          .map((name) => `${one.path}: export ${name}`),
      ]),
  faults: [
    [file('core/care/utils.ts', '')],
    [file('core/helpers/a.ts', '')],
    [file('core/care/index.ts', '')],
    [file('apps/server/push-handler.ts', '')],
    [file('core/care/a.ts', 'export type PairInfo = {};')],
    [file('core/care/a.ts', 'export const saleManager = 1;')],
    [file('core/care/a.ts', 'export function helper() {}')],
  ],
  fine: [
    file('apps/phone/service-worker.ts', 'const handler = 1; export const infoText = handler;'),
    file('core/care/common-passwords.ts', ''),
    file('apps/phone/index.html', ''),
  ],
};
