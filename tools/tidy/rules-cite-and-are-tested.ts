import { basename, dirname } from 'node:path/posix';
import type { SourceFile } from '../tree.ts';
import { file, isTest, type TidyCheck } from './tidy-check.ts';

const isRule = (path: string): boolean =>
  /^core\/(protocol\/rules|indicators\/definitions)\/.+\.ts$/.test(path) && !isTest(path);

/** A rule has its own test; numbers may share one, where the same invented people are counted in several ways. */
const isTested = ({ path }: SourceFile, files: readonly SourceFile[]): boolean => {
  const [folder, name] = [dirname(path), basename(path, '.ts')];
  if (files.some((one) => one.path === `${folder}/${name}.test.ts`)) return true;
  const together = files.filter((one) => dirname(one.path) === folder && isTest(one.path));
  return !path.startsWith('core/protocol/') && together.some(({ text }) => text.includes(`'./${name}.ts'`));
};

export const rulesCiteAndAreTested: TidyCheck = {
  says: 'every clinical rule and every published number cites its source and has a test beside it: somebody acts on it',
  find: (files) =>
    files
      .filter(({ path }) => isRule(path))
      .flatMap((one) => [
        ...(/\b(cite|unverified)\(\s*'/.test(one.text) ? [] : [`${one.path}: cites no source`]),
        ...(isTested(one, files) ? [] : [`${one.path}: has no test beside it`]),
      ]),
  faults: [
    [file('core/protocol/rules/a.ts', 'export const a = 1;'), file('core/protocol/rules/a.test.ts', '')],
    [file('core/protocol/rules/a.ts', "source: cite('who-2021', 'x')")],
    [
      file('core/indicators/definitions/a.ts', "source: cite('who-2021', 'x')"),
      file('core/indicators/definitions/numbers.test.ts', "import { b } from './b.ts';"),
    ],
  ],
  fine: [
    file('core/protocol/rules/a.ts', "source: unverified('who-2021', 'x')"),
    file('core/protocol/rules/a.test.ts', ''),
    file('core/protocol/rule.ts', ''),
    file('core/indicators/definitions/b.ts', "source: cite('who-2021', 'x')"),
    file('core/indicators/definitions/numbers.test.ts', "import { b } from './b.ts';"),
  ],
};
