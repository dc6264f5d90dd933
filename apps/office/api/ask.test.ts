import { Session } from '@thari/contract/office/session';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressWith, ask, failureFrom } from './ask.ts';

const server = (status: number, body: unknown) =>
  vi.stubGlobal('fetch', async () => new Response(body === undefined ? '<html>' : JSON.stringify(body), { status }));
afterEach(() => vi.unstubAllGlobals());

const asked = () => ask({ method: 'GET', path: '/api/office/session', shape: Session });
const grace = {
  worker: { id: '0199f2d0-0057-7000-8000-000000000001', name: 'Grace', role: 'coordinator' },
  sites: [],
  today: '2026-11-24',
  training: true,
};

describe('asking the server', () => {
  test('an answer of the right shape is trusted', async () => {
    server(200, grace);
    expect(await asked()).toEqual({ ok: true, data: grace });
  });
  test('an answer of another shape is not', async () => {
    server(200, { worker: 'Grace' });
    expect(await asked()).toEqual({ ok: false, failure: { kind: 'unreadable' } });
  });
  test('a page that is no answer at all is not', async () => {
    server(200, undefined);
    expect(await asked()).toEqual({ ok: false, failure: { kind: 'unreadable' } });
  });
  test('no network is a state and not an error', async () => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('Failed to fetch');
    });
    expect(await asked()).toEqual({ ok: false, failure: { kind: 'offline' } });
  });
});

describe('an answer that says no', () => {
  const problem = { type: 'https://thari.example/problems/not-allowed', code: 'not-allowed', status: 403 };
  test('is shown as its own sentence', () => {
    expect(failureFrom(403, { ...problem, title: 'Your role does not include this.' })).toEqual({
      kind: 'problem',
      status: 403,
      title: 'Your role does not include this.',
    });
  });
  test('401 means that she is signed out, whatever else it says', () => {
    expect(failureFrom(401, undefined)).toEqual({ kind: 'signed-out' });
  });
  test('a gateway in front of a server that is away counts as offline', () => {
    expect(failureFrom(502, undefined)).toEqual({ kind: 'offline' });
  });
});

test('what is not asked is left out of the address', () => {
  expect(addressWith('/api', { site: 'a b', band: undefined })).toBe('/api?site=a+b');
  expect(addressWith('/api', {})).toBe('/api');
});
