import { PairsPage, SitePage } from '@thari/contract/phone/fill';
import { Pulled } from '@thari/contract/phone/pull';
import { Pushed } from '@thari/contract/phone/push';
import { Count, Day, Sha256, Uuid } from '@thari/kernel/schema';
import { type TSchema, Type } from 'typebox';
import { Value } from 'typebox/value';

/**
 * What the phone has to find in an answer to take it for one. A newer server may say more in an event than this build knows, so
 * envelopes are looked at only for what the log needs; their data is checked where it is read.
 */
const Item = Type.Object({
  event: Type.Object({
    id: Uuid,
    type: Type.String(),
    version: Type.Integer({ minimum: 1 }),
    streamKind: Type.String(),
    stream: Uuid,
    parents: Type.Array(Uuid),
    site: Uuid,
    writer: Uuid,
    writerSeq: Count,
    prevHash: Type.Union([Sha256, Type.Null()]),
    author: Uuid,
    occurredOn: Day,
    recordedAt: Type.String(),
    protocolVersion: Type.String(),
    data: Type.Record(Type.String(), Type.Unknown()),
  }),
  sealed: Type.Optional(Type.String()),
});

const isOf =
  <T>(schema: TSchema) =>
  (answer: unknown): answer is T =>
    Value.Check(schema, answer);

export const isPushed = isOf<Pushed>(Pushed);
export const isPulled = isOf<Pulled>(Type.Object({ ...Pulled.properties, items: Type.Array(Item) }));
export const isSitePage = isOf<SitePage>(SitePage);
export const isPairsPage = isOf<PairsPage>(
  Type.Object({ ...PairsPage.properties, pairs: Type.Array(Type.Object({ pairId: Uuid, items: Type.Array(Item) })) }),
);
