import { file, linesWith, type TidyCheck } from './tidy-check.ts';

const folders = ['root', 'home', 'work', 'tmp'];
const machinePath = new RegExp(`(^|[^\\w.$*@~})-])/(${folders.join('|')})/`);
const at = (folder: string): string => ['', folder, 'thari'].join('/');

export const noMachinePaths: TidyCheck = {
  says: 'no path of one machine is in the repository: it is wrong on every other',
  find: (files) => files.flatMap((one) => linesWith(one, machinePath)),
  faults: folders.map((folder) => [file('adapters/a.ts', `const data = '${at(folder)}';`)]),
  fine: [
    file('apps/phone/a.ts', "import { b } from './screens/home/b.ts'; const c = '../tmp/x';"),
    file('docs/a.md', 'the folder docs/work/a.md'),
  ],
};
