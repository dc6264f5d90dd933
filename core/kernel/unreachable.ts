/** Ends a switch over a union: the compiler then lists what a new member must touch. */
export const unreachable = (value: never): never => {
  throw new Error(`unexpected: ${JSON.stringify(value)}`);
};
