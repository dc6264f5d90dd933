import { fileURLToPath } from 'node:url';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import pino from 'pino';
import { ensureDemo } from './demo/ensure-demo.ts';
import { officeApp, phoneApp } from './http/apps.ts';
import { readOptions } from './options.ts';
import { ensurePortFree } from './start/check-ports.ts';
import { openDataFolder } from './start/data-folder.ts';
import { openServer } from './start/open-server.ts';
import { welcome } from './start/welcome.ts';

const pagesOf = (app: string): string => fileURLToPath(new URL(`../${app}/dist/`, import.meta.url));

/** Where everything meets: options, data, database, the two origins. Answers how to stop it all again. */
const start = async (): Promise<() => Promise<void>> => {
  const options = readOptions(process.argv.slice(2), process.env);
  await ensurePortFree(options.phonePort, 'phone');
  await ensurePortFree(options.officePort, 'office');
  const folder = openDataFolder(options.data);
  const server = await openServer({ data: folder.path, databaseUrl: options.databaseUrl, training: options.demo });
  const demo = options.demo ? await ensureDemo(server) : undefined;

  const logger = pino({ level: process.env.THARI_LOG ?? 'warn' });
  const phone = await phoneApp(server.needs, { logger, pages: pagesOf('phone') });
  const office = await officeApp(server.needs, { logger, pages: pagesOf('office') });
  const host = process.env.THARI_HOST ?? '127.0.0.1';
  await phone.listen({ port: options.phonePort, host });
  await office.listen({ port: options.officePort, host });
  process.stdout.write(welcome(options, demo));
  return async () => {
    await Promise.all([phone.close(), office.close()]);
    await server.close();
    folder.release();
  };
};

const stopOn = (stop: () => Promise<void>): void => {
  let stopping = false;
  const end = () => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      (problem) => fail(problem),
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  process.once('disconnect', end); // `npm start` was killed: nobody else would stop this server
};

const fail = (problem: unknown): never => {
  process.stderr.write(
    problem instanceof StartProblem
      ? `\n${problem.message}\n`
      : `\n${String(problem instanceof Error ? problem.stack : problem)}\n`,
  );
  process.exit(1);
};

start().then(stopOn, fail);
