import ts from 'typescript';
import { lengthInLines, lineOf, nodesOf } from './syntax.ts';
import { file, isCode, type TidyCheck } from './tidy-check.ts';

const limit = 60;

/** Longer ones that are left, each with its length today. The list may only shrink; nothing is added to it. */
const left: Readonly<Record<string, number>> = {
  'apps/phone/engine/connect-engine.ts': 77,
  'apps/phone/engine/sync/fake-server-for-tests.ts': 98,
};

export const shortFunctions: TidyCheck = {
  says: `no function is longer than ${limit} lines: branch in the parent, compute in leaves that have names`,
  find: (files) =>
    files
      .filter(({ path }) => isCode(path))
      .flatMap((one) =>
        nodesOf(one)
          .filter(
            (node) => ts.isFunctionLike(node) && !isChapter(node) && lengthInLines(node) > (left[one.path] ?? limit),
          )
          .map((node) => `${one.path}:${lineOf(node)}: a function of ${lengthInLines(node)} lines`),
      ),
  faults: [
    [file('core/a.ts', `const a = () => {\n${'x;\n'.repeat(limit)}};`)],
    [file('core/a.ts', `function a() {\n${'x;\n'.repeat(limit)}}`)],
    [file('core/a.test.ts', `test('a', () => {\n${'x;\n'.repeat(limit)}});`)],
    ...Object.entries(left).map(([path, lines]) => [file(path, `const a = () => {\n${'x;\n'.repeat(lines)}};`)]),
  ],
  fine: [
    file('core/a.ts', `const a = () => {\n${'x;\n'.repeat(limit - 2)}};`),
    file('core/a.test.ts', `describe.each([1])('a', () => {\n${'x;\n'.repeat(limit)}});`),
  ],
};

/** What is given to describe() is a chapter of tests, not a function that does something. */
const isChapter = (node: ts.Node): boolean =>
  ts.isCallExpression(node.parent) && /^describe\b/.test(node.parent.expression.getText());
