import { lastLines, runNpm } from './run.mjs';
import { secondsSince } from './step.mjs';

/** A check that passes or fails as one: a script of package.json. Its output is of interest only when it fails. */
export const check = async (what, script) => {
  process.stdout.write(`  ${what} … `);
  const start = performance.now();
  const { code, output } = await runNpm(['run', '--silent', script]);
  process.stdout.write(`${code === 0 ? 'passed' : 'failed'} in ${secondsSince(start)} s\n`);
  if (code !== 0) console.log(lastLines(output, 200));
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};
