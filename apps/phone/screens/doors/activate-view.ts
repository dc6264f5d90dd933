/** What is sent of a typed code: her coordinator may have written it with spaces or dashes, or in small letters. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[^0-9A-Z]/g, '');

const least = 6;
const most = 20;

export const isWholeCode = (typed: string): boolean => {
  const { length } = typedCode(typed);
  return length >= least && length <= most;
};
