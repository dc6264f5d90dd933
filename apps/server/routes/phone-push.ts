import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Push, Pushed, push } from '@thari/contract/phone/push';
import type { Needs } from '../http/needs.ts';
import { deviceOf } from '../http/phone-auth.ts';
import { receive } from '../ingest/receive.ts';

const bodyLimit = 4 * 1024 * 1024;

/** A phone brings what it recorded. The answer names what is durable. */
export const phonePushRoute =
  (needs: Needs): FastifyPluginAsyncTypebox =>
  async (server) => {
    server.post(push.path, { schema: { body: Push, response: { 200: Pushed } }, bodyLimit }, async (request) => {
      const device = await deviceOf(needs, request);
      const keys = await needs.keys.keysOf(device.country);
      const received = await receive(needs.db, keys, device, request.body, {
        today: needs.today(),
        at: needs.now(),
        training: needs.installation.training,
      });
      return {
        epoch: needs.installation.epoch,
        receipts: [...received.receipts],
        keysStored: [...received.keysStored],
      };
    });
  };
