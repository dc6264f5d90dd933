import { Problem } from '@thari/contract/problem';
import type { Static, TSchema } from 'typebox';
import { Check } from 'typebox/value';
import { type Answer, answered, type Failure, failed } from './answer.ts';

export type Question<Shape extends TSchema> = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly shape: Shape;
};

/** Asks the server and checks the shape of what it says: behind this line answers are trusted. */
export const ask = async <Shape extends TSchema>(question: Question<Shape>): Promise<Answer<Static<Shape>>> => {
  const response = await sent(question);
  if (!response) return failed({ kind: 'offline' });
  const said = await bodyOf(response);
  if (!response.ok) return failed(failureFrom(response.status, said));
  return Check(question.shape, said) ? answered(said) : failed({ kind: 'unreadable' });
};

/** Nothing when the server cannot be reached. */
const sent = async ({ method, path, query = {}, body }: Question<TSchema>): Promise<Response | undefined> => {
  try {
    return await fetch(addressWith(path, query), {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
  } catch {
    return undefined; // fetch rejects only where no answer came at all
  }
};

const bodyOf = async (response: Response): Promise<unknown> => {
  if (response.status === 204) return null;
  try {
    return await response.json();
  } catch {
    return undefined; // not ours: a proxy's page, or a connection that broke off in the middle
  }
};

export const failureFrom = (status: number, said: unknown): Failure => {
  if (status === 401) return { kind: 'signed-out' };
  if (Check(Problem, said)) return { kind: 'problem', status, title: said.title };
  return status >= 502 && status <= 504 ? { kind: 'offline' } : { kind: 'unreadable' };
};

/** Leaves out what is not asked. */
export const addressWith = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const asked = Object.entries(query).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
};
