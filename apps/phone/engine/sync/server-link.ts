import { type PairsPage, type PairsQuery, pairsPage, type SitePage, sitePage } from '@thari/contract/phone/fill';
import { type Pulled, type PullQuery, pull } from '@thari/contract/phone/pull';
import { type Push, type Pushed, push } from '@thari/contract/phone/push';
import type { Edge } from '../edge.ts';
import { zipped } from './gzip.ts';
import { isPairsPage, isPulled, isPushed, isSitePage } from './wire-shapes.ts';

/**
 * Why there is no answer. 'offline': nobody was there, or somebody else answered (the sign-in page of a hotspot). 'failed': the server
 * could not work with just this request; 'server-problem': it cannot work at the moment.
 */
export type Unheard =
  | 'offline'
  | 'server-problem'
  | 'failed'
  | 'too-large'
  | 'signed-out'
  | 'revoked'
  | 'new-epoch'
  | 'stopped';
export type Heard<T> = { readonly heard: true; readonly value: T } | { readonly heard: false; readonly why: Unheard };

export type ServerLink = {
  readonly push: (said: Push) => Promise<Heard<Pushed>>;
  readonly pull: (query: PullQuery) => Promise<Heard<Pulled>>;
  readonly sitePage: () => Promise<Heard<SitePage>>;
  readonly pairs: (query: PairsQuery) => Promise<Heard<PairsPage>>;
};

type Line = Pick<Edge, 'fetch' | 'after'> & { readonly token: string; readonly stop: AbortSignal };
type Asked<T> = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly is: (answer: unknown) => answer is T;
};

export const serverLink = (line: Line): ServerLink => ({
  push: (body) => ask(line, { ...push, body, is: isPushed }),
  pull: ({ epoch, after }) => {
    const query = new URLSearchParams({ epoch, after });
    return ask(line, { method: pull.method, path: `${pull.path}?${query}`, is: isPulled });
  },
  sitePage: () => ask(line, { ...sitePage, is: isSitePage }),
  pairs: (body) => ask(line, { ...pairsPage, body, is: isPairsPage }),
});

// A page of 500 events takes five seconds on 2G; whoever takes longer than this has gone.
const longestMs = 120_000;

const ask = async <T>(line: Line, asked: Asked<T>): Promise<Heard<T>> => {
  if (line.stop.aborted) return unheard('stopped');
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  const cancel = line.after(longestMs, stop);
  line.stop.addEventListener('abort', stop);
  try {
    return await answered(await line.fetch(asked.path, await request(line, asked, giveUp.signal)), asked.is);
  } catch {
    // No network, or it went away in the middle of an answer. Nothing else throws here.
    return unheard(line.stop.aborted ? 'stopped' : 'offline');
  } finally {
    cancel();
    line.stop.removeEventListener('abort', stop);
  }
};

const request = async (
  { token }: Line,
  { method, body }: Pick<Asked<unknown>, 'method' | 'body'>,
  signal: AbortSignal,
): Promise<RequestInit> => {
  const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${token}` };
  const plain: RequestInit = { method, headers, signal, cache: 'no-store', credentials: 'omit', redirect: 'error' };
  if (body === undefined) return plain;
  const { body: bytes, encoding } = await zipped(JSON.stringify(body));
  headers['content-type'] = 'application/json';
  if (encoding) headers['content-encoding'] = encoding;
  return { ...plain, body: bytes };
};

const answered = async <T>(response: Response, is: Asked<T>['is']): Promise<Heard<T>> => {
  const kind = response.headers.get('content-type') ?? '';
  if (!/^application\/(problem\+)?json\b/.test(kind))
    return unheard(response.status >= 500 ? 'server-problem' : 'offline');
  const answer: unknown = JSON.parse(await response.text());
  if (!response.ok) return unheard(whyNot(response.status, codeIn(answer)));
  return is(answer) ? { heard: true, value: answer } : unheard('server-problem');
};

const whyNot = (status: number, code: unknown): Unheard => {
  if (status === 403 && code === 'phone-revoked') return 'revoked';
  if (status === 401 || status === 403) return 'signed-out';
  if (status === 410 && code === 'new-epoch') return 'new-epoch';
  if (status === 413) return 'too-large';
  return status === 500 || status === 400 ? 'failed' : 'server-problem';
};

const codeIn = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'code' in answer ? answer.code : undefined;

const unheard = (why: Unheard): { readonly heard: false; readonly why: Unheard } => ({ heard: false, why });
