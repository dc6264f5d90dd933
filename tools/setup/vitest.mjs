import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './run.mjs';
import { secondsSince } from './step.mjs';

/** Runs Vitest, shows what it says, and counts from its report. */
export const runVitest = async (args, chromium) => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-report-'));
  const report = join(folder, 'vitest.json');
  const start = performance.now();
  console.log('  Tests:');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await runNpm(['run', '--silent', 'unit', '--', ...reporters, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: chromium ? { CHROMIUM: chromium } : {},
  });
  const counted = countIn(report);
  rmSync(folder, { recursive: true, force: true });
  console.log(`  Tests ran for ${secondsSince(start)} s`);
  // An error outside every test, or a run that ended half way, fails the run and is in no count.
  return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
};

const countIn = (report) => {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unreadable = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && !failsIn(assertionResults),
    );
    return { passed: numPassedTests, failed: numFailedTests + unreadable.length };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

/** A file can fail as a whole, for example because it does not compile, without one failed test in it. */
const failsIn = (tests) => tests.some(({ status }) => status === 'failed');
