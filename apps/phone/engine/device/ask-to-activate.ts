import { Activated, activate } from '@thari/contract/phone/activate';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { Value } from 'typebox/value';
import type { Edge } from '../edge.ts';
import type { Identity } from './device-store.ts';
import { proofOf, signingKeyOf } from './new-identity.ts';

export type ActivationRefusal = 'wrong-code' | 'code-used' | 'no-network' | 'server-problem';

/** As it may be typed: small letters, spaces and dashes do not matter, here as on the server. */
export const readCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

export const askToActivate = async (
  { fetch }: Pick<Edge, 'fetch'>,
  code: string,
  identity: Identity,
): Promise<Result<Activated, ActivationRefusal>> => {
  const signingKey = await signingKeyOf(identity);
  const body = JSON.stringify({ code, writer: identity.writer, signingKey, proof: await proofOf(identity, code) });
  const answer = await asked(fetch, body);
  if (!answer) return refuse('no-network');
  if (answer.status === 404 || answer.status === 400) return refuse('wrong-code');
  if (answer.status === 410) return refuse('code-used');
  return answer.status === 200 && isActivated(answer.said) ? ok(answer.said) : refuse('server-problem');
};

const isActivated = (said: unknown): said is Activated => Value.Check(Activated, said);

/** Undefined where nobody answered, or somebody else did: the sign-in page of a hotspot. */
const asked = async (fetch: Edge['fetch'], body: string): Promise<{ status: number; said: unknown } | undefined> => {
  try {
    const headers = { 'content-type': 'application/json', accept: 'application/json' };
    const { method, path } = activate;
    const response = await fetch(path, { method, headers, body, cache: 'no-store', credentials: 'omit' });
    const isOurs = /^application\/(problem\+)?json\b/.test(response.headers.get('content-type') ?? '');
    if (!isOurs) return response.status >= 500 ? { status: response.status, said: undefined } : undefined;
    return { status: response.status, said: await response.json() };
  } catch {
    return undefined;
  }
};
