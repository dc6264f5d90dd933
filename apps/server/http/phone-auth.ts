import { inScope, type Scope } from '@thari/event-store-postgres/database';
import type { FastifyRequest } from 'fastify';
import { type Device, deviceByToken } from '../ingest/device.ts';
import type { Needs } from './needs.ts';
import { HttpProblem, notSignedIn } from './problem.ts';
import { hashOfToken } from './tokens.ts';

/** Whose phone is asking? A revoked phone is refused as a whole; what it still holds stays sealed on it until it is allowed again. */
export const deviceOf = async ({ db }: Needs, request: FastifyRequest): Promise<Device> => {
  const token = /^Bearer ([A-Za-z0-9_-]{43})$/.exec(request.headers.authorization ?? '')?.[1];
  if (!token) throw notSignedIn();
  const device = await inScope(db, { reach: 'sign-in' }, (trx) => deviceByToken(trx, hashOfToken(token)));
  if (!device) throw notSignedIn();
  if (device.revoked)
    throw new HttpProblem(403, 'phone-revoked', 'This phone was taken out of use. Ask your coordinator.');
  return device;
};

/** A facility worker's phone holds her site. */
export const deviceScope = ({ country, site }: Device): Scope => ({ reach: 'site', country, sites: [site] });
