import type { RefusalReason } from '@thari/contract/phone/push';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { sql } from 'kysely';
import { sha256Hex } from './check-item.ts';
import type { Device } from './device.ts';

export type RefusedItem = { readonly id: string; readonly reason: RefusalReason; readonly raw: unknown };

/** Keeps what could not be taken in, whole, with a reason, at the site that owns it. The same item sent twice is kept once. */
export const quarantine = async (
  trx: InTransaction,
  device: Device,
  refused: readonly RefusedItem[],
): Promise<void> => {
  if (refused.length === 0) return;
  const rows = refused.map(({ id, reason, raw }) => {
    const item = JSON.stringify(raw ?? null);
    const { stream, type } = described(raw);
    return { event_id: id, reason, item, item_hash: `\\x${sha256Hex(item)}`, stream, type };
  });
  await sql`
    insert into quarantine (country, site, device_id, item_hash, event_id, stream, type, reason, item)
    select ${device.country}, ${device.site}, ${device.id}, r.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (item_hash bytea, event_id text, stream uuid, type text, reason text, item text)
    on conflict (device_id, item_hash) do nothing`.execute(trx);
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const described = (raw: unknown): { stream: string | null; type: string } => {
  const event = field(raw, 'event');
  const stream = field(event, 'stream');
  const type = field(event, 'type');
  return {
    stream: typeof stream === 'string' && uuid.test(stream) ? stream : null,
    type: typeof type === 'string' ? type.slice(0, 60) : 'unknown',
  };
};

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
