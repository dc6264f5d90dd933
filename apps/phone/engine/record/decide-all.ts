import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand } from '@thari/care/decisions/commands';
import { append } from '@thari/event-log/append';
import type { WriterHead } from '@thari/event-log/chain';
import type { EventItem } from '@thari/event-log/event';
import { headsOf } from '@thari/event-log/order';
import { ok, type Result, refuse } from '@thari/kernel/result';
import { packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import { loadStory } from '../caseload/load-story.ts';
import type { SaveRefusal } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';
import { keysOfNewPersons, sealDrafts } from './seal-drafts.ts';

export type Decided = {
  readonly added: readonly EventItem[];
  readonly head: WriterHead | undefined;
  readonly newKeys: ReadonlyMap<string, Uint8Array>;
};

/**
 * Asks one decision after the other, each about the story as the one before left it. All are taken, or none. `after`: the end of the
 * writer's chain where something else of the same save comes before.
 */
export const decideAll = async (
  phone: OpenPhone,
  pairId: string,
  before: readonly EventItem[],
  commands: readonly CareCommand[],
  after: WriterHead | undefined = phone.head,
): Promise<Result<Decided, CareRefusal | SaveRefusal>> => {
  const { decideOn, versionOf } = await loadStory();
  const known = await phone.personKeys();
  const newKeys = new Map<string, Uint8Array>();
  const added: EventItem[] = [];
  let head = after;
  for (const command of commands) {
    const story = [...before, ...added];
    const answer = decideOn(story, command, phone.clock.today());
    if (!answer.ok) return answer;
    for (const [personId, key] of keysOfNewPersons(answer.value, known)) newKeys.set(personId, key);
    const at = { streamKind: 'pair', stream: pairId } as const;
    const drafts = await sealDrafts(phone, at, answer.value, { keys: new Map([...known, ...newKeys]), versionOf });
    if (drafts === 'no-key') return refuse('not-on-this-phone');
    const streamHeads = headsOf(story.map(({ event }) => event));
    const appended = append(drafts, authorship(phone), { head, streamHeads, recordedAt: recordedAt(phone) });
    added.push(...appended.items);
    head = appended.head;
  }
  return ok({ added, head, newKeys });
};

const authorship = (phone: OpenPhone) => ({
  writer: phone.owner.writer,
  author: phone.owner.worker.id,
  site: phone.owner.site.id,
  protocolVersion: packVersion(packFor(phone.owner.site.country, phone.clock.today())),
});

const recordedAt = ({ clock }: OpenPhone): string => new Date(clock.now()).toISOString();
