import { file, isCode, linesWith, type TidyCheck } from './tidy-check.ts';

const word = ['TO', 'DO'].join('');
const promise = new RegExp(`\\b(${word}|FIX${'ME'}|XX${'X'})\\b(?!\\(#\\d+\\))`);

export const promisesHaveNumbers: TidyCheck = {
  says: `a ${word} names its issue, as ${word}(#12): a promise without a number is forgotten`,
  find: (files) =>
    files
      .filter(({ path }) => isCode(path) || /\.(css|sql|html)$/.test(path))
      .flatMap((one) => linesWith(one, promise)),
  faults: [
    [file('core/a.ts', `// ${word} later`)],
    [file('ui/a.css', `/* ${word}: contrast */`)],
    [file('core/a.ts', `// FIX${'ME'}`)],
  ],
  fine: [file('core/a.ts', `// ${word}(#12): say it in her language`), file('apps/phone/words/pt.ts', "all: 'todo'")],
};
