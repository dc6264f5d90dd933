import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** One file and the one thing it imports: a path of the planted tree, or a package. */
type Import = readonly [from: string, to: string, kind?: 'type'];

/** For every rule, an import that it has to catch. */
export const planted: Readonly<Record<string, readonly Import[]>> = {
  'core-touches-nothing': [
    ['core/care/decisions/reads-a-file.ts', 'node:fs'],
    ['core/care/projections/asks-the-database.ts', 'pg'],
    ['core/protocol/rules/draws.ts', 'ui/Button.tsx'],
  ],
  'kernel-stands-alone': [['core/kernel/knows-medicine.ts', 'core/protocol/rule.ts']],
  'protocol-knows-only-medicine': [['core/protocol/rules/reads-events.ts', 'core/care/events/infant-born.ts']],
  'event-log-knows-no-event': [['core/event-log/knows-an-event.ts', 'core/care/events/infant-born.ts']],
  'events-come-first': [['core/care/events/asks-a-rule.ts', 'core/protocol/rule.ts']],
  'decide-and-read-are-strangers': [
    ['core/care/decisions/trusts-a-read-model.ts', 'core/care/projections/pair-record.ts'],
    ['core/care/projections/decides.ts', 'core/care/decisions/book.ts'],
  ],
  'domains-meet-in-events': [['core/pay/projections/reads-care.ts', 'core/care/projections/pair-record.ts']],
  'indicators-only-read': [['core/indicators/definitions/decides.ts', 'core/care/decisions/book.ts']],
  'flow-runs-one-way': [
    ['core/care/projections/counts.ts', 'core/indicators/indicator.ts'],
    ['core/indicators/definitions/knows-the-wire.ts', 'core/contract/problem.ts'],
  ],
  'contract-describes': [['core/contract/office/decides.ts', 'core/care/decisions/book.ts']],
  'adapters-do-not-meet': [['adapters/fhir/uses-the-store.ts', 'adapters/event-store-postgres/store.ts']],
  'apps-do-not-meet': [['apps/phone/screens/borrows.ts', 'apps/office/screens/diary.ts']],
  'ui-only-draws': [['ui/KnowsCare.tsx', 'core/care/events/infant-born.ts']],
  'screens-ask-the-engine': [['apps/phone/screens/pair/opens-the-vault.ts', 'adapters/vault/pin-slot.ts']],
  'browser-has-no-node': [['adapters/vault/reads-a-file.ts', 'node:fs']],
  'sql-stays-at-the-server': [['apps/phone/engine/speaks-sql.ts', 'kysely']],
  'test-help-stays-in-tests': [
    ['apps/phone/engine/uses-a-builder.ts', 'testing/care.ts'],
    ['apps/server/routes/borrows-from-a-test.ts', 'core/care/decisions/book.test.ts'],
    ['apps/server/routes/uses-a-fixture.ts', 'apps/server/fixtures/server.fixture.ts'],
  ],
  'simulated-people-decide-for-real': [['apps/server/commands/builds-rows.ts', 'testing/care.ts']],
  'nothing-ships-its-tools': [['apps/server/jobs/uses-a-tool.ts', 'tools/tree.ts']],
  'every-import-is-found': [['apps/server/routes/leads-nowhere.ts', '@thari/nowhere/at-all']],
  'no-circles': [['core/care/events/egg.ts', 'core/care/events/hen.ts']],
};

/** Closes the circle; the rule reports a circle once. */
const closing: readonly Import[] = [['core/care/events/hen.ts', 'core/care/events/egg.ts']];

/** The rule about files that import nothing has to be shown a file without an import. */
export const lonelyFile = 'core/care/projections/nobody-reads-me.ts';

/** What the rules have to let through. */
export const allowed: readonly Import[] = [
  ['core/care/decisions/asks-a-rule.ts', 'core/protocol/rule.ts'],
  ['core/care/projections/asks-a-rule.ts', 'core/protocol/rule.ts'],
  ['core/pay/projections/hears-of-a-visit.ts', 'core/care/events/infant-born.ts'],
  ['core/kernel/has-a-schema.ts', 'typebox'],
  ['core/care/decisions/has-a.test.ts', 'testing/care.ts'],
  ['apps/server/fixtures/phone.fixture.ts', 'testing/care.ts'],
  ['apps/phone/screens/pair/draws.tsx', 'ui/Button.tsx'],
  ['apps/server/routes/asks-the-store.ts', 'adapters/event-store-postgres/store.ts'],
  ['apps/server/jobs/reads-a-file.ts', 'node:fs'],
  ['bench/measures.ts', 'testing/care.ts'],
  ['core/care/projections/whole.ts', 'core/care/projections/part.ts'],
  ['core/care/projections/part.ts', 'core/care/projections/whole.ts', 'type'],
];

/** A folder laid out like this repository that holds all of them. Gives the folder and how to be rid of it. */
export const plantAll = (): { readonly folder: string; readonly remove: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'thari-planted-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const imports = [...Object.values(planted).flat(), ...closing, ...allowed];
  const writers = new Set(imports.map(([from]) => from));
  for (const [, to] of imports) if (isPath(to) && !writers.has(to)) write(to, 'export const target = 1;\n');
  for (const [from, to, kind] of imports) {
    const name = isPath(to) ? `./${relative(dirname(from), to)}` : to;
    const value = `import * as thing from '${name}';\nexport const used = thing;\n`;
    write(from, kind === 'type' ? `import type { used } from '${name}';\nexport type Of = typeof used;\n` : value);
  }
  write(lonelyFile, 'export const alone = 1;\n');
  write('tsconfig.json', '{}\n');
  for (const name of ['pg', 'kysely', 'typebox']) write(`node_modules/${name}/index.js`, 'export const target = 1;\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const isPath = (to: string): boolean => /^(core|adapters|apps|ui|testing|bench|tools)\//.test(to);
