#!/usr/bin/env node
/** npm run nightly: the tests that draw or kill at random, many times longer than in `npm test`. */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const longer = process.env.THARI_LONGER ?? '20';
process.env.THARI_LONGER = longer;

const { prepare, buildApps } = await import('./setup/prepare.mjs');
const { ensureChromium } = await import('./setup/chromium.mjs');
const { runVitest } = await import('./setup/vitest.mjs');

const isRandom = (path) => /fast-check|@thari\/testing\/times/.test(readFileSync(path, 'utf8'));

console.log(`Thari, ${longer} times as long as npm test`);
await prepare();
await buildApps();
const files = execFileSync('git', ['ls-files', '*.test.ts'], { encoding: 'utf8' }).trim().split('\n').filter(isRandom);
const { passed, failed } = await runVitest(files, await ensureChromium());
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
