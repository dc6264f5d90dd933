import { readdirSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark.ts';

/** `npm run -s bench -- push [--scale 0.1] [--strict]`: one JSON object on standard output, progress on standard error. */
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { scale: { type: 'string', default: '1' }, strict: { type: 'boolean', default: false } },
});
const [name] = positionals;
const scale = Number(values.scale);
if (!name || !known.includes(name) || !(scale > 0)) {
  process.stderr.write(
    `Usage: npm run -s bench -- NAME [--scale 0.1] [--strict]\nNAME is one of: ${known.join(', ')}\n`,
  );
  process.exit(2);
}

const { benchmark } = (await import(`./${name}.bench.ts`)) as { benchmark: Benchmark };
const load1 = Number(loadavg()[0]?.toFixed(2));
const results = await benchmark.run(scale);
const machine = { load1, load1After: Number(loadavg()[0]?.toFixed(2)), cores: cpus().length, node: process.version };
process.stdout.write(`${JSON.stringify({ bench: name, scale, machine, results }, null, 2)}\n`);
if (values.strict && results.some(({ meets }) => meets === false)) process.exit(1);
