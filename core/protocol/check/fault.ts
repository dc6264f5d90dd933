/** What is wrong, and where: "settings.viralLoad.highAbove", places in a list counted from 0. */
export type Fault = { readonly field: string; readonly problem: string };

/** [is it wrong?, field, problem] */
export type Check = readonly [isWrong: boolean, field: string, problem: string];

export const faults = (checks: readonly Check[]): readonly Fault[] =>
  checks.flatMap(([isWrong, field, problem]) => (isWrong ? [{ field, problem }] : []));
