import { createServer } from 'node:net';
import { errorCode } from '@thari/postgres-embedded/error-code';
import { StartProblem } from '@thari/postgres-embedded/start-problem';

/** Tells before anything is opened that a port cannot be had, and what to do about it: ensurePortFree(4100, 'phone'). */
export const ensurePortFree = async (port: number, what: 'phone' | 'office'): Promise<void> => {
  const fault = await faultOf(port);
  if (fault === undefined) return;
  throw new StartProblem(`${sentenceFor(fault, port, what)} choose another with "npm start -- --${what}-port NUMBER".`);
};

const sentenceFor = (fault: string, port: number, what: string): string => {
  switch (fault) {
    case 'EADDRINUSE':
      return `Port ${port} for the ${what} is taken by another programme: end that one, or`;
    case 'EACCES':
      return `Port ${port} for the ${what} is kept for the system:`;
    case 'ERR_SOCKET_BAD_PORT':
      return `Port ${port} for the ${what} is no number from 0 to 65535:`;
    default:
      return `Port ${port} for the ${what} cannot be opened (${fault}):`;
  }
};

/** Asked on every address of the machine, because a programme on any one of them would get in the way. */
const faultOf = (port: number): Promise<string | undefined> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(errorCode(error) ?? error.message));
    try {
      probe.listen(port, () => probe.close(() => resolve(undefined)));
    } catch (error) {
      resolve(errorCode(error) ?? String(error));
    }
  });
