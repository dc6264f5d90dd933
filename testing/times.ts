/**
 * How often something is tried: as often as it says in an ordinary run, and `THARI_LONGER` times as often at night
 * (`npm run nightly`). Timeouts of such tests are multiplied as well.
 */
export const times = (ordinary: number): number => ordinary * longer;

const longer = Number(process.env.THARI_LONGER ?? 1);
