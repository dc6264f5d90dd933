import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { StartProblem } from '@thari/postgres-embedded/start-problem';
import { describe, expect, test } from 'vitest';
import { ensurePortFree } from './check-ports.ts';

const listenOn = async (host: string) => {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address() satisfies AddressInfo | string | null;
  if (address === null || typeof address === 'string') throw new Error('A port was expected.');
  return { port: address.port, close: () => new Promise((resolve) => server.close(resolve)) };
};

describe('a port', () => {
  test('that nobody uses is free, and stays so after asking', async () => {
    const { port, close } = await listenOn('127.0.0.1');
    await close();
    await ensurePortFree(port, 'phone');
    await ensurePortFree(port, 'phone');
  });

  test.each(['127.0.0.1', '0.0.0.0'])(
    'that another programme uses on %s is named with its use and the way out',
    async (host) => {
      const { port, close } = await listenOn(host);
      await expect(ensurePortFree(port, 'office')).rejects.toThrow(
        new StartProblem(
          `Port ${port} for the office is taken by another programme: end that one, or choose another with "npm start -- --office-port NUMBER".`,
        ),
      );
      await close();
    },
  );

  test.each([-1, 65_536, Number.NaN])('%s is no port', async (port) => {
    await expect(ensurePortFree(port, 'phone')).rejects.toThrow(/no number from 0 to 65535/);
  });
});
