import ts from 'typescript';
import { lengthInLines, lineOf, nodesOf } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

const limit = 60;

export const shortFunctions: TidyCheck = {
  says: `no function is longer than ${limit} lines: branch in the parent, compute in leaves that have names`,
  find: (files) =>
    files
      .filter(({ path }) => isCode(path))
      .flatMap((one) =>
        nodesOf(one)
          .filter((node) => ts.isFunctionLike(node) && !isChapter(node) && lengthInLines(node) > limit)
          .map((node) => `${one.path}:${lineOf(node)}: a function of ${lengthInLines(node)} lines`),
      ),
  faults: [
    [file('core/a.ts', `const a = () => {\n${'x;\n'.repeat(limit)}};`)],
    [file('core/a.ts', `function a() {\n${'x;\n'.repeat(limit)}}`)],
    [file('core/a.test.ts', `test('a', () => {\n${'x;\n'.repeat(limit)}});`)],
  ],
  fine: [
    file('core/a.ts', `const a = () => {\n${'x;\n'.repeat(limit - 2)}};`),
    file('core/a.test.ts', `describe.each([1])('a', () => {\n${'x;\n'.repeat(limit)}});`),
  ],
};

/** What is given to describe() is a chapter of tests, not a function that does something. */
const isChapter = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
