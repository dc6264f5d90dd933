import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { inRoot } from './root.mjs';

/** A terminal and npm each send Ctrl-C, so one press arrives several times. */
const onePressMs = 1_500;

/**
 * Runs the server until it ends and answers with its exit code. It is in a session of its own, so that Ctrl-C reaches
 * it once, through us, and it can finish. A second press ends it at once. The channel tells it when we are killed.
 */
export const serve = (node, args) =>
  new Promise((resolve, reject) => {
    const server = spawn(node, [inRoot('apps', 'server', 'main.ts'), ...args], {
      cwd: inRoot(),
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    let asked;
    const ask = (signal) => {
      if (asked === undefined) {
        asked = performance.now();
        server.kill(signal === 'SIGINT' ? 'SIGINT' : 'SIGTERM');
      } else if (performance.now() - asked > onePressMs) {
        server.kill('SIGKILL');
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
    server.once('error', reject);
    server.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
