import { file, isCode, type TidyCheck } from './tidy-check.ts';

const limit = 250;
const lines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export const shortFiles: TidyCheck = {
  says: `no file is longer than ${limit} lines: one idea a file, and a newcomer can hold it in her head`,
  find: (files) =>
    files
      .filter(({ path, text }) => (isCode(path) || /\.(css|sql)$/.test(path)) && lines(text) > limit)
      .map(({ path, text }) => `${path}: ${lines(text)} lines`),
  faults: [[file('core/a.ts', 'x;\n'.repeat(limit + 1))], [file('ui/a.css', '\n'.repeat(limit + 1))]],
  fine: [file('core/a.ts', 'x;\n'.repeat(limit)), file('docs/glossary.md', '\n'.repeat(999))],
};
