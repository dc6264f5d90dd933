import type { CalendarDate } from '@thari/kernel/calendar-date';
import { askToActivate, readCode } from '@thari/phone/engine/device/ask-to-activate';
import { newIdentity } from '@thari/phone/engine/device/new-identity';
import { type TestPhone, testPhone } from '@thari/phone/engine/phone-for-tests';
import { newTestId, type TestServer } from '@thari/server/fixtures/test-server.fixture';
import { fromBase64 } from '@thari/vault/base64';

type Fetch = (path: string, init: RequestInit) => Promise<Response>;

/** The server's routes as a phone reaches them, without a port in between. */
export const fetchFrom =
  (server: TestServer): Fetch =>
  async (url, { method = 'GET', headers = {}, body }) => {
    const payload = body instanceof ArrayBuffer ? Buffer.from(body) : typeof body === 'string' ? body : undefined;
    const answer = await server.phone.inject({
      method: method as 'GET' | 'POST',
      url,
      headers: headers as Record<string, string>,
      remoteAddress: `10.1.${Math.floor(Math.random() * 250)}.${Math.floor(Math.random() * 250)}`,
      ...(payload !== undefined && { payload }),
    });
    return new Response(answer.rawPayload as never, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type']) },
    });
  };

type Parts = {
  readonly server: TestServer;
  readonly worker: { readonly id: string };
  readonly site: { readonly id: string };
  readonly today: () => CalendarDate;
  readonly fetch?: Fetch;
};

/** The real engine of a phone in Node, activated at the real server. */
export const enginePhone = async ({
  server,
  worker,
  site,
  today,
  fetch = fetchFrom(server),
}: Parts): Promise<TestPhone> => {
  const identity = await newIdentity(newTestId());
  const code = readCode(await server.code(worker.id, site.id));
  const answer = await askToActivate({ fetch: fetchFrom(server) }, code, identity);
  if (!answer.ok) throw new Error(answer.reason);
  const { token, serverKey, epoch, worker: named, site: described } = answer.value;
  return testPhone({
    worker: named,
    writer: identity.writer,
    site: described,
    serverKey: fromBase64(serverKey),
    epoch,
    token,
    today,
    fetch,
  });
};
