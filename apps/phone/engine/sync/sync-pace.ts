/** How long to wait before trying again by itself. Each failure doubles it, and chance spreads a clinic's phones over the time. */
export const msUntilNextTry = (failures: number, random: () => number): number => {
  const longest = Math.min(longestWait, firstWait * 2 ** Math.max(0, failures - 1));
  return Math.round(longest / 2 + (longest / 2) * random());
};

const firstWait = 10_000;
const longestWait = 15 * 60_000;

/** A save is soon followed by another: they go up together. */
export const soonMs = 2_000;
/** While the app is open and all is well. */
export const betweenSyncsMs = 15 * 60_000;
