import type { SourceFile } from '../tree.ts';

/** A habit of the house that a machine can see. Each carries its own proof that it can fail. */
export type TidyCheck = {
  /** The rule and its reason, in one sentence. */
  readonly says: string;
  /** What is wrong, one line for each. An empty list means tidy. */
  readonly find: (files: readonly SourceFile[]) => string[];
  /** Small trees with one fault each, which `find` has to see. */
  readonly faults: readonly (readonly SourceFile[])[];
  /** A tree that looks alike and is right. */
  readonly fine: readonly SourceFile[];
};

export const file = (path: string, text: string): SourceFile => ({ path, text });

export const isCode = (path: string): boolean => /\.[cm]?[tj]sx?$/.test(path) && !path.endsWith('.generated.ts');
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
export const isShippedCore = (path: string): boolean => path.startsWith('core/') && isCode(path) && !isTest(path);

/** The lines on which a pattern is found, as `path:line`. */
export const linesWith = ({ path, text }: SourceFile, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim().slice(0, 120)}`] : []));
