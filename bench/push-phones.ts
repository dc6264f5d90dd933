import { parentPort, workerData } from 'node:worker_threads';
import { push } from '@thari/contract/phone/push';

export type Request = { readonly body: Uint8Array<ArrayBuffer>; readonly events: number };
export type LoadedPhone = { readonly token: string; readonly requests: readonly Request[] };
export type ToldToPhones = { readonly phones: readonly LoadedPhone[] } | 'push';
export type HeardFromPhones = 'done' | { readonly problem: string };

/** The phones of the push benchmark, in a thread of their own. Each sends its next request when the one before is answered. */
const { address } = workerData as { address: string };
let loaded: readonly LoadedPhone[] = [];

const pushPhone = async ({ token, requests }: LoadedPhone): Promise<void> => {
  for (const { body, events } of requests) {
    const response = await fetch(`${address}${push.path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body,
    });
    const { receipts } = (await response.json()) as { receipts: { status: string }[] };
    if (receipts.length !== events || receipts.some(({ status }) => status !== 'stored'))
      throw new Error('a push was not stored whole');
  }
};

const hear = async (told: ToldToPhones): Promise<void> => {
  if (told === 'push') await Promise.all(loaded.map(pushPhone));
  else loaded = told.phones;
};

const answer = (heard: HeardFromPhones): void => parentPort?.postMessage(heard);

parentPort?.on('message', (told: ToldToPhones) => {
  hear(told).then(
    () => answer('done'),
    (problem) => answer({ problem: String(problem) }),
  );
});
