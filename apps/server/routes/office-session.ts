import type {} from '@fastify/cookie';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Session, SignIn, session } from '@thari/contract/office/session';
import { inScope } from '@thari/event-store-postgres/database';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import type { Needs } from '../http/needs.ts';
import { type OfficeUser, officeUser, sessionCookie, signIn, signOut } from '../http/office-auth.ts';
import { sitesOf, workersOf } from '../registry/workers.ts';

const cookie = { httpOnly: true, sameSite: 'strict', path: '/', secure: 'auto' } as const;

export const officeSessionRoutes =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    const limited = { rateLimit: { max: 10, timeWindow: '1 minute' } };
    server.post(
      session.path,
      { schema: { body: SignIn, response: { 200: Session } }, config: limited },
      async (request, reply) => {
        const token = await signIn(needs, request.body.username, request.body.password);
        reply.setCookie(sessionCookie, token, cookie);
        request.cookies[sessionCookie] = token;
        return described(needs, await officeUser(needs, request));
      },
    );

    server.get(session.path, { schema: { response: { 200: Session } } }, async (request: FastifyRequest) =>
      described(needs, await officeUser(needs, request)),
    );

    server.delete(session.path, { schema: { response: { 204: Type.Null() } } }, async (request, reply) => {
      await signOut(needs, request);
      return reply.clearCookie(sessionCookie, cookie).code(204).send(null);
    });
  };

const described = (needs: Needs, user: OfficeUser): Promise<Session> =>
  inScope(needs.db, { reach: 'site', country: user.country, sites: user.sites }, async (trx) => {
    const workers = await workersOf(trx, needs.keys, user.country, user.sites);
    const me = workers.find(({ id }) => id === user.workerId);
    return {
      worker: { id: user.workerId, name: me?.name ?? '', role: me?.role ?? user.roles[0] ?? '' },
      sites: await sitesOf(trx, user.country, user.sites),
      today: needs.today(),
      training: needs.installation.training,
    };
  });
