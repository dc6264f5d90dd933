import ts from 'typescript';
import { ratchet } from './ratchet.ts';
import { lineOf, nodesOf } from './syntax.ts';
import { file, isCode, isTest } from './tidy-check.ts';

export const nonNullAssertions = ratchet({
  says: 'ratchet: `x!` tells the compiler to look away; handle the missing value instead',
  bound: 0,
  find: (one) =>
    isCode(one.path) && !isTest(one.path)
      ? nodesOf(one)
          .filter((node) => ts.isNonNullExpression(node))
          .map((node) => `${one.path}:${lineOf(node)}: ${node.getText().slice(0, 60)}`)
      : [],
  one: file('core/a.ts', 'const b = list[0]!.name;'),
});
