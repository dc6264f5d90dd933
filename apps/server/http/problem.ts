import type { Problem } from '@thari/contract/problem';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';

/** A request that cannot be answered as asked. The title is one sentence for a person and never carries what she typed. */
export class HttpProblem extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, title: string) {
    super(title);
    this.status = status;
    this.code = code;
  }
}

export const notFound = (what: string) => new HttpProblem(404, 'not-found', `There is no such ${what} here.`); // also where it exists elsewhere: who exists is private too
export const notSignedIn = () => new HttpProblem(401, 'not-signed-in', 'Sign in first.');
export const notAllowed = () => new HttpProblem(403, 'not-allowed', 'Your role does not include this.');
export const badRequest = (code: string, title: string) => new HttpProblem(400, code, title);

/** Every error leaves as RFC 9457 problem+json. A bug says only that it is one; the log has the rest. */
export const answerProblem = (
  error: FastifyError | HttpProblem,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  const problem = problemFrom(error);
  if (problem.status >= 500)
    request.log.error({ code: problem.code, problem: error.name, at: request.routeOptions.url }, 'request failed');
  if (problem.status === 503) reply.header('retry-after', '30');
  reply.code(problem.status).type('application/problem+json').send(problem);
};

const problemFrom = (error: FastifyError | HttpProblem): Problem => {
  if (error instanceof HttpProblem) return made(error.status, error.code, error.message);
  if ('validation' in error && error.validation)
    return { ...made(400, 'bad-request', 'The request does not have the expected shape.'), detail: placesOf(error) };
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 413)
    return made(413, 'too-large', 'That is more than can be taken at once. Send it in smaller parts.');
  if (status === 429) return made(429, 'too-many', 'Too many tries. Wait a minute and try again.');
  if (status >= 400 && status < 500) return made(status, 'bad-request', 'The request could not be read.');
  if (isDatabaseAway(error))
    return made(503, 'not-now', 'The server cannot save at the moment. Nothing is lost; try again in a minute.');
  return made(500, 'server-problem', 'Something went wrong on the server. Nothing was saved by this request.');
};

/** Only where in the request, never what stood there. */
const placesOf = (error: FastifyError): string =>
  (error.validation ?? [])
    .map(({ instancePath, keyword }) => `${instancePath || '/'} (${keyword})`)
    .join(', ')
    .slice(0, 300);

const awayCodes = /^(ECONN|ENOENT|57P0|53|08)/;
const isDatabaseAway = (error: { code?: string }): boolean =>
  typeof error.code === 'string' && awayCodes.test(error.code);

const made = (status: number, code: string, title: string): Problem => ({
  type: `https://thari.example/problems/${code}`,
  title,
  status,
  code,
});
