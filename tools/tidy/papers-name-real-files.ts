import { file, type TidyCheck } from './tidy-check.ts';

const path = /`((?:core|adapters|apps|ui|testing|tools|bench|docs)\/[\w./-]+)`/g;
const link = /\]\((?!https?:|#)([\w./-]+\.md)(?:#[\w-]+)?\)/g;

export const papersNameRealFiles: TidyCheck = {
  says: 'a file that a paper names is there: a paper that sends a newcomer to nowhere is worse than none',
  find: (files) => {
    const paths = files.map((one) => one.path);
    const isThere = (name: string): boolean => {
      const wanted = name.replace(/\/$/, '');
      return paths.some((one) => one === wanted || one.startsWith(`${wanted}/`));
    };
    return files
      .filter((one) => one.path.endsWith('.md'))
      .flatMap((one) =>
        [
          ...[...one.text.matchAll(path)].map(([, name]) => name ?? ''),
          ...[...one.text.matchAll(link)].map(([, name]) => besides(one.path, name ?? '')),
        ]
          .filter((name) => !isThere(name))
          .map((name) => `${one.path}: ${name}`),
      );
  },
  faults: [
    [file('README.md', 'look into `core/nowhere.ts`')],
    [file('docs/adr/0001.md', 'see [the other](0002.md)')],
    [file('README.md', 'see [how](docs/how-to/nothing.md#top)')],
  ],
  fine: [
    file('core/care/events/infant-born.ts', ''),
    file('docs/adr/0001.md', '`core/care/events/`, `core/care/events/<name>.ts`, [me](0001.md), [up](../../README.md)'),
    file('README.md', '[web](https://example.org/a.md) [one](docs/adr/0001.md)'),
  ],
};

/** A link is read from the folder of the paper it stands in. */
const besides = (paper: string, name: string): string => new URL(name, `file:///${paper}`).pathname.slice(1);
