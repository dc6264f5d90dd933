/** Joins the class names that apply; `false` and `undefined` are left out, so that a condition can stand in the list. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
