type WithoutGaps<T> = { readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out what was not answered: an event says nothing where nothing is known, and never `undefined`. */
export const withoutGaps = <T extends Readonly<Record<string, unknown>>>(values: T): WithoutGaps<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as WithoutGaps<T>;
