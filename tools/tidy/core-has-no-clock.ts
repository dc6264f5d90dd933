import { file, isShippedCore, linesWith, type TidyCheck } from './tidy-check.ts';

const clockOrChance =
  /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b|\bperformance\.now\b|\bhrtime\b|\bTemporal\.Now\b|\bsetTimeout\b|\bsetInterval\b/;

export const coreHasNoClock: TidyCheck = {
  says: 'core/ has no clock and no chance, so that phone, server and tests get the same answer: pass today and ids in',
  find: (files) => files.filter(({ path }) => isShippedCore(path)).flatMap((one) => linesWith(one, clockOrChance)),
  faults: [
    [file('core/care/decisions/a.ts', 'const today = new Date();')],
    [file('core/care/decisions/a.ts', 'const now = Date.now();')],
    [file('core/kernel/a.ts', 'const id = crypto.randomUUID();')],
    [file('core/kernel/a.ts', 'const dice = Math.random();')],
  ],
  fine: [
    file('core/kernel/a.ts', 'new Date(Date.UTC(year, month, 0)).getUTCDate();'),
    file('core/kernel/a.test.ts', 'Math.random();'),
    file('apps/server/main.ts', 'const today = Date.now();'),
  ],
};
