/** Setting up cannot go on. Its message is one sentence that tells a person what to do. */
export class SetupProblem extends Error {}

/** Runs a whole command: a problem is one sentence on the screen, anything else is a bug and shows where. */
export const orSayWhy = async (command) => {
  try {
    process.exitCode = await command();
  } catch (problem) {
    console.error(problem instanceof SetupProblem ? `\n${problem.message}` : problem);
    process.exitCode = 1;
  }
};
