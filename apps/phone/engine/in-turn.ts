export type InTurn = <T>(job: () => Promise<T>) => Promise<T>;

/** Jobs come one after the other, whether the one before went well or not. */
export const inTurn = (): InTurn => {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job, job);
    last = next.catch(() => undefined);
    return next;
  };
};
