/** The programme cannot start. Its message is one sentence that tells a person what to do. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
