import { existsSync } from 'node:fs';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import fastifyStatic from '@fastify/static';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import fastify, { LogController } from 'fastify';
import type { Logger } from 'pino';
import { answerProblem, notFound } from './problem.ts';

export type AppParts = {
  readonly routes: readonly FastifyPluginAsyncTypebox[];
  /** The built app that this origin serves beside its API; absent in tests of the API alone. */
  readonly pages?: string;
  readonly logger: Logger;
  /** hash-wasm on the phone compiles WebAssembly; nothing else may. */
  readonly allowWasm?: boolean;
};

const bodyLimit = 256 * 1024;

/** One origin: its pages and its API. The phone's and the desk's are two, so that neither can be asked for the other's data. */
export const buildApp = async ({ routes, pages, logger, allowWasm = false }: AppParts) => {
  const app = fastify({
    loggerInstance: logger,
    bodyLimit,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: false,
  });
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setErrorHandler((error, request, reply) => answerProblem(error as never, request, reply));
  app.setNotFoundHandler({}, (request, reply) => notFoundAnswer(request.method, request.url, pages, reply));
  app.addHook('onSend', async (request, reply) => {
    reply.headers(safetyHeaders(allowWasm));
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
  });
  await app.register(cookie);
  await app.register(rateLimit, { global: false });
  await app.register(compress, {
    global: true,
    encodings: ['br', 'gzip', 'identity'],
    requestEncodings: ['gzip', 'identity'],
    brotliOptions: { params: { [brotliQuality]: 5 } },
  });
  for (const route of routes) await app.register(route);
  app.get('/api/health', async () => ({ ok: true }));
  if (pages && existsSync(pages))
    await app.register(fastifyStatic, { root: pages, index: ['index.html'], cacheControl: true, maxAge: 0 });
  return app;
};

const brotliQuality = 1; // zlib.constants.BROTLI_PARAM_QUALITY

const notFoundAnswer = (
  method: string,
  url: string,
  pages: string | undefined,
  reply: Parameters<typeof answerProblem>[2],
) => {
  // Every page of an app is the same file; the app reads the address itself.
  if (method === 'GET' && pages && !url.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(url.split('?')[0] ?? ''))
    return reply.sendFile('index.html');
  return answerProblem(notFound('page'), reply.request, reply);
};

const safetyHeaders = (allowWasm: boolean): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src 'self'${allowWasm ? " 'wasm-unsafe-eval'" : ''}; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(), microphone=()',
});
