import { dirname, join } from 'node:path/posix';
import ts from 'typescript';
import { nodesOf } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

export const importsStayHome: TidyCheck = {
  says: 'no import climbs out of its package: name the package instead, so that a boundary can be seen',
  find: (files) => {
    const packages = files
      .filter(({ path }) => path.endsWith('/package.json'))
      .map(({ path }) => dirname(path))
      .sort((a, b) => b.length - a.length);
    const homeOf = (path: string): string => packages.find((folder) => path.startsWith(`${folder}/`)) ?? '.';
    return files
      .filter(({ path }) => isCode(path))
      .flatMap((one) =>
        nodesOf(one)
          .flatMap((node) => relativeImport(node) ?? [])
          .filter((name) => homeOf(join(dirname(one.path), name)) !== homeOf(one.path))
          .map((name) => `${one.path}: ${name}`),
      );
  },
  faults: [
    [
      file('core/care/package.json', '{}'),
      file('core/kernel/package.json', '{}'),
      file('core/care/events/a.ts', "import { ok } from '../../kernel/result.ts';"),
    ],
    [file('core/care/package.json', '{}'), file('tools/a.ts', "export { b } from '../core/care/events/b.ts';")],
    [file('ui/package.json', '{}'), file('ui/a.ts', "const b = await import('../core/b.ts');")],
  ],
  fine: [
    file('core/care/package.json', '{}'),
    file('core/care/decisions/a.ts', "import { b } from '../events/b.ts'; import { ok } from '@thari/kernel/result';"),
    file('tools/tidy/a.ts', "import { root } from '../tree.ts';"),
  ],
};

const relativeImport = (node: ts.Node): string | undefined => {
  const name =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : undefined;
  return name && ts.isStringLiteral(name) && name.text.startsWith('.') ? name.text : undefined;
};
