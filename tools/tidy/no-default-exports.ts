import ts from 'typescript';
import { isExported, syntaxOf } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

const isConfig = (path: string): boolean => /\.config\.[cm]?[tj]s$/.test(path);

export const noDefaultExports: TidyCheck = {
  says: 'no default exports except in configs: a thing has one name, wherever it is used',
  find: (files) =>
    files
      .filter(({ path }) => isCode(path) && !isConfig(path))
      .flatMap((one) => (syntaxOf(one).statements.some(isDefault) ? [one.path] : [])),
  faults: [
    [file('core/a.ts', 'export default 1;')],
    [file('core/a.ts', 'export default function a() {}')],
    [file('core/a.ts', 'const a = 1; export { a as default };')],
  ],
  fine: [
    file('vite.config.ts', 'export default {};'),
    file('core/a.ts', "import a from 'a'; const text = 'export default';"),
  ],
};

const isDefault = (statement: ts.Statement): boolean => {
  if (ts.isExportAssignment(statement)) return !statement.isExportEquals;
  if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
    return statement.exportClause.elements.some(({ name }) => name.text === 'default');
  return (
    isExported(statement) &&
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
};
