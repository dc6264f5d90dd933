import ts from 'typescript';
import { syntaxOf } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

export const noBarrels: TidyCheck = {
  says: 'no file only passes on what others export: import the file that has the thing, and load nothing else',
  find: (files) =>
    files
      .filter(({ path }) => isCode(path))
      .flatMap((one) => {
        const { statements } = syntaxOf(one);
        if (statements.length > 0 && statements.every(passesOn)) return [`${one.path}: only passes on`];
        return statements.some(passesAllOn) ? [`${one.path}: export *`] : [];
      }),
  faults: [
    [file('core/care/events.ts', "export { a } from './a.ts';\nexport type { B } from './b.ts';")],
    [file('core/care/events.ts', "export * from './a.ts';\nexport const b = 1;")],
  ],
  fine: [file('core/care/a.ts', "export { a } from './a.ts';\nexport const b = 1;"), file('ui/css.d.ts', '')],
};

const passesOn = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
const passesAllOn = (statement: ts.Statement): boolean =>
  ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined && !statement.exportClause;
