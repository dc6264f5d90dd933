#!/usr/bin/env node
/** npm test: everything that must hold, from a fresh clone. Plain JavaScript, because it runs before anything is installed. */

const help = `
npm test                   installs what is missing, builds, and checks types, lint and every test
npm test -- core/kernel    only the test files whose path contains these words
npm test -- --help         this text

The last line is the result. Environment: CHROMIUM (path of the browser), THARI_TEST_DATABASE_URL (a PostgreSQL
of version 15 or newer to test on, instead of the one from npm).
`;

const test = async (args) => {
  const { prepare } = await import('./setup/prepare.mjs');
  console.log('Thari');
  await prepare();
  const results = args.length === 0 ? await everything() : await only(args);
  const sum = (kind) => results.reduce((total, result) => total + result[kind], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
};

const everything = async () => {
  const { check } = await import('./setup/check.mjs');
  const chromium = await browser();
  const built = await builds();
  return [built, await check('Types', 'types'), await check('Lint', 'lint'), await vitest([], chromium)];
};

/** The browser and the built apps only where a test asks for them, so that a small thing is checked quickly. */
const only = async (args) => {
  const { browserTestsAmong } = await import('./setup/browser-tests.mjs');
  if (!browserTestsAmong(args)) return [await vitest(args)];
  const chromium = await browser();
  return [await builds(), await vitest(args, chromium)];
};

const vitest = async (...given) => (await import('./setup/vitest.mjs')).runVitest(...given);

const browser = async () => {
  const { ensureChromium } = await import('./setup/chromium.mjs');
  const { step } = await import('./setup/step.mjs');
  let chromium;
  await step('Chromium', async () => {
    chromium = await ensureChromium();
    return chromium;
  });
  return chromium;
};

/** Not a test of its own, but the browser tests mean nothing without it. */
const builds = async () => {
  const { buildApps } = await import('./setup/prepare.mjs');
  try {
    await buildApps();
    return { passed: 0, failed: 0 };
  } catch (problem) {
    console.error(problem.message);
    return { passed: 0, failed: 1 };
  }
};

const major = Number(process.versions.node.split('.')[0]);
const args = process.argv.slice(2);

if (args.includes('--help') || args.includes('-h')) {
  console.log(help);
} else if (major < 20) {
  console.error(
    `Thari needs Node 20 or newer and this is Node ${process.versions.node}: install Node 24 and test again.`,
  );
  process.exitCode = 1;
} else {
  const { orSayWhy } = await import('./setup/setup-problem.mjs');
  await orSayWhy(() => test(args));
}
