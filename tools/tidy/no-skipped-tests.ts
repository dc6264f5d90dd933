import ts from 'typescript';
import { lineOf, nodesOf } from './syntax.ts';
import { file, isTest, type TidyCheck } from './tidy-check.ts';

const runners = ['test', 'it', 'describe', 'suite', 'bench'];
const dodges = ['skip', 'only', 'todo', 'fails', 'skipIf', 'runIf'];

const isDodge = (node: ts.Node): boolean => {
  if (ts.isIdentifier(node)) return /^[xf](it|test|describe)$/.test(node.text);
  return (
    ts.isPropertyAccessExpression(node) && dodges.includes(node.name.text) && runners.includes(rootOf(node.expression))
  );
};

const rootOf = (node: ts.Expression): string => {
  if (ts.isIdentifier(node)) return node.text;
  return ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) ? rootOf(node.expression) : '';
};

export const noSkippedTests: TidyCheck = {
  says: 'no test is skipped or focused: a test that does not run says nothing, and nobody notices',
  find: (files) =>
    files
      .filter(({ path }) => isTest(path))
      .flatMap((one) =>
        nodesOf(one)
          .filter(isDodge)
          .map((node) => `${one.path}:${lineOf(node)}: ${node.getText()}`),
      ),
  faults: [
    [file('core/a.test.ts', "test.skip('x', () => {});")],
    [file('core/a.test.ts', "describe.only('x', () => {});")],
    [file('core/a.test.ts', "test.each([1]).skip('x', () => {});")],
    [file('core/a.test.ts', "it.skipIf(slow)('x', () => {});")],
    [file('core/a.test.ts', "xit('x', () => {});")],
  ],
  fine: [file('core/a.test.ts', "test('never skip(', () => { reader.skip(3); text.only('a'); });")],
};
