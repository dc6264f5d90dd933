import { packsOf } from '@thari/protocol/packs/all-packs';
import { planFor } from '@thari/protocol/plan';
import { planRules } from '@thari/protocol/all-rules';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { folded, readPairs } from './protocol-pairs.ts';
const pairs = readPairs(1500);
const records = pairs.map((p) => ({ p, r: folded(p) }));
for (let i = 0; i < 5; i++) { let n=0; for (const { p, r } of records) n+=planFor(r, packsOf(p.country)).length; for (const p of pairs) folded(p); }
const s = new Session(); s.connect();
await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval', { interval: 200 });
await s.post('Profiler.start');
let c = process.cpuUsage();
for (let i = 0; i < 10; i++) for (const { p, r } of records) planFor(r, packsOf(p.country));
c = process.cpuUsage(c); console.log('plan us per pair', (c.user + c.system) / 15000);
let { profile } = await s.post('Profiler.stop'); writeFileSync('/tmp/pb/plan.cpuprofile', JSON.stringify(profile));
await s.post('Profiler.start');
c = process.cpuUsage();
for (let i = 0; i < 40; i++) for (const p of pairs) folded(p);
c = process.cpuUsage(c); console.log('fold us per pair', (c.user + c.system) / 60000);
({ profile } = await s.post('Profiler.stop')); writeFileSync('/tmp/pb/fold.cpuprofile', JSON.stringify(profile));
// per rule
const rows = planRules.map((rule) => {
  let n = 0; const t = process.cpuUsage();
  for (let i = 0; i < 5; i++) for (const { p, r } of records) for (const pack of packsOf(p.country).slice(-1)) if (pack.rules.includes(rule.id)) n += rule.apply(r, pack.settings).length;
  const u = process.cpuUsage(t); return [rule.id, (u.user + u.system) / 7500, n / 7500] as const;
}).sort((a, b) => b[1] - a[1]);
for (const [id, us, n] of rows) console.log(id.padEnd(34), us.toFixed(2), 'us', n.toFixed(2), 'items');
console.log('sum', rows.reduce((a, r) => a + r[1], 0));
console.log('packs applied', records.reduce((a, { p, r }) => a + packsOf(p.country).filter((_, i, all) => !(all[i + 1] && all[i + 1]!.effectiveFrom <= r.mother.enrolledOn)).length, 0) / records.length);
