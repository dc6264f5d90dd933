import type { CareCommand } from '@thari/care/decisions/commands';
import { ok, type Result, refuse } from '@thari/kernel/result';
import type { PhoneEngine, Saved } from '../../engine/engine-api.ts';
import type { SiteSave } from './form.ts';
import type { AnyRefusal } from './refusal-place.ts';

/** 'broken': the engine did not answer. The same ids are used when it is tried again, so that everything is recorded once. */
export type SaveAllRefusal = AnyRefusal | 'broken';

/** Everything that one form says, in one write: all of it, or nothing. */
export const saveAll = async (
  engine: Pick<PhoneEngine, 'recordAll'>,
  pairId: string,
  commands: readonly CareCommand[],
): Promise<Result<readonly Saved[], SaveAllRefusal>> => {
  if (commands.length === 0) return refuse('nothing-changed');
  const answer = await engine.recordAll(pairId, commands).catch(() => refuse('broken'));
  return answer.ok ? ok([answer.value]) : answer;
};

/** The same for what belongs to nobody in particular. */
export const saveAtSite = async (
  engine: Pick<PhoneEngine, 'recordAtSite' | 'recordGroup'>,
  save: SiteSave,
): Promise<Result<readonly Saved[], SaveAllRefusal>> => {
  if (save.is === 'group') return engine.recordGroup(save.group).catch(() => refuse('broken'));
  const answer = await engine.recordAtSite(save.command).catch(() => refuse('broken'));
  return answer.ok ? ok([answer.value]) : answer;
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
