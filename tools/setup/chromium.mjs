import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';
import { SetupProblem } from './setup-problem.mjs';

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that the tests drive: the one in CHROMIUM, or the system's, which is installed where we may do that. */
export const ensureChromium = async () => {
  const given = process.env.CHROMIUM;
  if (given) {
    if (runs(given)) return given;
    throw new SetupProblem(`CHROMIUM is ${given}, which does not run: give the path of a Chromium or Chrome.`);
  }
  const found = findChromium() ?? ((await installChromium()) && findChromium());
  if (found) return found;
  throw new SetupProblem(
    'The tests need Chromium and it could not be installed from here: run "sudo apt-get install chromium", or give the path of a Chromium or Chrome in CHROMIUM.',
  );
};

/** Some systems have a file of that name which only says where to get the programme. */
const runs = (browser) => spawnSync(browser, ['--version']).status === 0;

const findChromium = () => {
  const places = usualNames.flatMap((name) => [`/usr/bin/${name}`, name]);
  return places.find(runs);
};

const installChromium = async () => {
  const quietApt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command, ...words] = process.getuid?.() === 0 ? quietApt : ['sudo', '-n', ...quietApt];
  const apt = async (...args) => (await run(command, [...words, ...args])).code === 0;
  try {
    return (await apt('update')) && (await apt('install', '-y', '--no-install-recommends', 'chromium'));
  } catch {
    return false; // No sudo on this system.
  }
};
