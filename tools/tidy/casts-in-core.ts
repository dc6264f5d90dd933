import ts from 'typescript';
import { ratchet } from './ratchet.ts';
import { lineOf, nodesOf } from './syntax.ts';
import { file, isShippedCore } from './tidy-check.ts';

export const castsInCore = ratchet({
  says: 'ratchet: `as` in core/ claims what nobody checked; use `satisfies`, or a function that checks',
  bound: 4,
  find: (one) =>
    isShippedCore(one.path)
      ? nodesOf(one)
          .filter(isCast)
          .map((node) => `${one.path}:${lineOf(node)}: ${node.getText().slice(0, 60)}`)
      : [],
  one: file('core/a.ts', 'const b = value as string; const c = [1] as const;'),
});

const isCast = (node: ts.Node): boolean =>
  (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && node.type.getText() !== 'const';
