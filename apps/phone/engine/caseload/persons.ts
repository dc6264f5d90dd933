import type { CaseRow } from './stored-row.ts';

/** The woman and her babies, and whoever else of them has words of her own. */
export const personsOf = (row: CaseRow | undefined): Set<string> =>
  row
    ? new Set([row.diary.motherId, ...row.diary.babies.map(({ infantId }) => infantId), ...Object.keys(row.people)])
    : new Set();

type Named = Pick<CaseRow, 'diary' | 'people'>;

export const motherName = ({ diary, people }: Named): string => people[diary.motherId]?.givenName ?? '';

/** As it stands on a card: given and family name. */
export const fullName = ({ diary, people }: CaseRow): string => {
  const { givenName = '', familyName = '' } = people[diary.motherId] ?? {};
  return `${givenName} ${familyName}`.trim();
};

/** Of the living only: a list never brings up a baby who died. */
export const babyNames = ({ diary, people }: CaseRow): string[] =>
  diary.babies.flatMap(({ infantId }) => people[infantId]?.givenName || []);
