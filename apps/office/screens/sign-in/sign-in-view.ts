import type { Failure } from '../../api/answer.ts';
import type { Words } from '../../words/en.ts';

export type Faults = { readonly name?: string; readonly secret?: string };

/** What is missing before it makes sense to ask the server. */
export const faultsOf = (name: string, secret: string, { door }: Words['frame']): Faults => ({
  ...(name.trim() === '' && { name: door.nameMissing }),
  ...(secret === '' && { secret: door.secretMissing }),
});

/** 401 says here that name and password do not fit; which of the two is nobody's business. */
export const refusalSaid = (failure: Failure, { door, failure: said }: Words['frame']): string => {
  if (failure.kind === 'signed-out') return door.wrong;
  return failure.kind === 'problem' ? failure.title : said[failure.kind];
};
