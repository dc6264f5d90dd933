import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Authorship, append } from '@thari/event-log/append';
import { hashEvent, hashText } from '@thari/event-log/chain';
import type { StreamKind } from '@thari/event-log/event';
import { definitions } from './catalogues.ts';
import { type Example, examples } from './examples.ts';
import * as the from './ids.ts';
import { pathOf, type Specimen } from './specimen.ts';

/**
 * `node tools/specimens/write.ts`: writes the specimen of every event version that has none yet, from the examples.
 * A specimen that exists is left alone: it stands for what phones in the field have stored.
 */

/** An id from a name, so that an event or a version that is added later takes no other one's id. */
const idOf = (type: string): string => {
  const digits = hashText(`specimen of ${type}`);
  return `0199f2d0-0000-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6, 18)}`;
};

const author = (streamKind: StreamKind): Authorship => ({
  ...(streamKind === 'pair'
    ? { writer: the.graceOnHerPhone, author: the.grace }
    : { writer: the.faraiAtTheDesk, author: the.farai }),
  site: the.site,
  protocolVersion: 'who-2021/1',
});

/** Its place in a chain: what stood before it is only hinted at, so that every specimen stands alone. */
const specimenOf = ({ example, version, seq }: { example: Example; version: number; seq: number }): Specimen => {
  const id = idOf(version === 1 ? example.type : `${example.type}, version ${version}`);
  const draft = { ...example, id, version };
  const [item] = append([draft], author(example.streamKind), {
    head: { seq, hash: hashText(`the event before ${example.type}`) },
    streamHeads: [],
    recordedAt: `${example.occurredOn}T09:00:00.000Z`,
  }).items;
  if (!item) throw new Error('nothing was appended');
  return { ...item, hash: hashEvent(item.event) };
};

const story = [...examples(idOf)].sort(
  (a, b) => Number(a.occurredOn > b.occurredOn) - Number(a.occurredOn < b.occurredOn),
);
for (const [seq, example] of story.entries()) {
  const version = definitions.find(({ type }) => type === example.type)?.version;
  if (version === undefined) throw new Error(`no catalogue knows ${example.type}`);
  const path = pathOf(example.type, version);
  if (existsSync(path)) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(specimenOf({ example, version, seq }), null, 2)}\n`);
  console.log(`wrote ${path}`);
}
