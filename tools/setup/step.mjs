/** One line of progress: what is being done, then how it ended. The work may answer with words of its own. */
export const step = async (what, work) => {
  process.stdout.write(`  ${what} … `);
  const start = performance.now();
  try {
    const words = await work();
    process.stdout.write(`${words ?? `done in ${secondsSince(start)} s`}\n`);
  } catch (problem) {
    process.stdout.write('failed\n');
    throw problem;
  }
};

export const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1);
