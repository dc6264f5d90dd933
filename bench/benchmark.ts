/** One measured figure. `target` says what is asked of it; `spread` is (largest - smallest) / median over the runs. */
export type BenchResult = {
  readonly metric: string;
  readonly value: number;
  readonly unit: string;
  readonly target?: string;
  readonly meets?: boolean;
  readonly spread?: number;
  readonly note?: string;
};

/** A benchmark compares its answers before it times anything, and is scaled by `--scale`. */
export type Benchmark = { readonly name: string; readonly run: (scale: number) => Promise<readonly BenchResult[]> };

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
};

export const spread = (values: readonly number[]): number =>
  rounded((Math.max(...values) - Math.min(...values)) / median(values));

export const rounded = (value: number): number =>
  Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));

/** At least so much is asked. */
export const atLeast = (
  metric: string,
  values: readonly number[],
  { unit, bound }: { unit: string; bound: number },
): BenchResult => ({
  metric,
  value: rounded(median(values)),
  unit,
  target: `>= ${bound}`,
  meets: median(values) >= bound,
  spread: spread(values),
});

/** At most so much is allowed. */
export const atMost = (
  metric: string,
  values: readonly number[],
  { unit, bound }: { unit: string; bound: number },
): BenchResult => ({
  metric,
  value: rounded(median(values)),
  unit,
  target: `<= ${bound}`,
  meets: median(values) <= bound,
  spread: spread(values),
});

/** Only told, nothing asked. */
export const told = (metric: string, values: readonly number[], unit: string): BenchResult => ({
  metric,
  value: rounded(median(values)),
  unit,
  spread: spread(values),
});
