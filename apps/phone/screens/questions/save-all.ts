import type { CareCommand } from '@thari/care/decisions/commands';
import { ok, type Result, refuse } from '@thari/kernel/result';
import type { PhoneEngine, Saved } from '../../engine/engine-api.ts';
import type { AnyRefusal } from './refusal-place.ts';

/** 'broken': the engine did not answer. What was saved before is taken back, so that trying again records everything once. */
export type SaveAllRefusal = AnyRefusal | 'broken';

/** Records one command after the other. All of them, or none. */
export const saveAll = async (
  engine: Pick<PhoneEngine, 'record' | 'undo'>,
  pairId: string,
  commands: readonly CareCommand[],
): Promise<Result<readonly Saved[], SaveAllRefusal>> => {
  if (commands.length === 0) return refuse('nothing-changed');
  const saves: Saved[] = [];
  for (const command of commands) {
    const answer = await engine.record(pairId, command).catch(() => refuse('broken'));
    if (answer.ok) {
      saves.push(answer.value);
      continue;
    }
    for (const saved of [...saves].reverse()) await engine.undo(saved).catch(() => undefined);
    return answer;
  }
  return ok(saves);
};

/** The ids that a draft has already, and as many more as it needs. */
export const withIds = async (
  engine: Pick<PhoneEngine, 'newId'>,
  ids: readonly string[],
  needed: number,
): Promise<readonly string[]> => {
  const all = [...ids];
  while (all.length < needed) all.push(await engine.newId());
  return all;
};
