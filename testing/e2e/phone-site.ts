import { cp, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestServer, type TestServer } from '@thari/server/fixtures/test-server.fixture';
import { phoneApp } from '@thari/server/http/apps';
import pino from 'pino';
import { build } from 'vite';

/** The engine built as the phone is built, served with its API by the real server: everything of the phone but its screens. */
export type PhoneSite = {
  readonly server: TestServer;
  readonly origin: string;
  readonly folder: string;
  /** Every path that was asked for, in order. */
  readonly requests: string[];
  /** Builds and puts out a newer app. `mark` is all that differs; `how` may leave the page's program out, as a broken disk would. */
  readonly deploy: (mark: string, how?: 'whole' | 'broken') => Promise<void>;
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const phone = join(import.meta.dirname, '..', '..', 'apps', 'phone');

export const openPhoneSite = async (): Promise<PhoneSite> => {
  const folder = await mkdtemp(join(tmpdir(), 'thari-phone-site-'));
  const deploy: PhoneSite['deploy'] = async (mark, how = 'whole') => {
    const built = await mkdtemp(join(tmpdir(), 'thari-phone-build-'));
    await build({
      configFile: join(phone, 'vite.config.ts'),
      root: join(import.meta.dirname, 'phone-engine-page'),
      logLevel: 'error',
      publicDir: join(phone, 'public'),
      define: { mark: JSON.stringify(mark) },
      build: { outDir: built, emptyOutDir: true },
    });
    await putOut(built, folder, how);
  };
  await deploy('first');
  const server = await openTestServer();
  const requests: string[] = [];
  const serve = async (port: number) => {
    const app = await phoneApp(server.needs, { logger: pino({ level: 'silent' }), pages: folder });
    app.server.on('request', ({ url = '' }) => requests.push(url));
    await app.listen({ port, host: '127.0.0.1' });
    return app;
  };
  let app = await serve(0);
  const { port } = app.server.address() as AddressInfo;
  return {
    server,
    origin: `http://127.0.0.1:${port}`,
    folder,
    requests,
    deploy,
    goAway: async () => {
      app.server.closeAllConnections();
      await app.close();
    },
    comeBack: async () => {
      app = await serve(port);
    },
    close: async () => {
      app.server.closeAllConnections();
      await app.close();
      await server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** Each file whole, and the list of them last: a phone that asks in between is never sent to a file that is not there. */
const putOut = async (built: string, folder: string, how: 'whole' | 'broken'): Promise<void> => {
  const order = (name: string): number => ['assets', 'index.html', 'sw.js'].indexOf(name);
  const names = (await readdir(built)).sort((a, b) => order(a) - order(b));
  await cp(join(built, 'assets'), join(folder, 'assets'), {
    recursive: true,
    filter: (path) => how === 'whole' || !/index-[^/]*\.js$/.test(path),
  });
  for (const name of names.filter((other) => other !== 'assets')) await rename(join(built, name), join(folder, name));
  await rm(built, { recursive: true, force: true });
};
