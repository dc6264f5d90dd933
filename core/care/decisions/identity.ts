/** What names a woman. It travels sealed, never among the facts. */
export type Identity = {
  readonly givenName: string;
  readonly familyName?: string;
  readonly phone?: string;
  readonly place?: string;
  readonly codeWord?: string;
};
