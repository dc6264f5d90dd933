import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { inRoot } from './root.mjs';

/**
 * Runs a command to its end and answers with its exit code and what it wrote. Where we are stopped meanwhile,
 * the command is stopped too and we end after it: nothing that we started stays behind.
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: inRoot(),
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: { ...process.env, PATH: `${inRoot('node_modules', '.bin')}${delimiter}${process.env.PATH}`, ...options.env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text) => {
        output += text;
      });
    }
    const pass = passOn(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (pass.stopped()) process.exit(128 + constants.signals[pass.stopped()]);
      resolve({ code: code ?? 128 + constants.signals[signal], output });
    });
    child.once('close', pass.end);
  });

const passOn = (child) => {
  let stopped;
  const handler = (signal) => {
    stopped = signal;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handler);
  return {
    stopped: () => stopped,
    end: () => {
      for (const signal of signals) process.off(signal, handler);
    },
  };
};

/** The npm that started us where there is one, so that its version and settings are the person's own. */
export const runNpm = (args, options) => {
  const own = process.env.npm_execpath;
  return own?.endsWith('npm-cli.js') ? run(process.execPath, [own, ...args], options) : run('npm', args, options);
};

/** The end of a long output, where commands say what went wrong. */
export const lastLines = (output, count = 30) => output.trimEnd().split('\n').slice(-count).join('\n');

/** npm says first what went wrong, then explains itself at length. */
export const firstErrors = (output, count = 12) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('npm error') && line !== 'npm error')
    .slice(0, count)
    .join('\n');
