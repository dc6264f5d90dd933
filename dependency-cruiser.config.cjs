/**
 * Who may import whom. The reason of each rule is its comment; the picture is in ARCHITECTURE.md.
 * tools/imports.test.ts runs it, sees that no file was left out, and plants one violation for every rule.
 */
const domains = 'care|training|workforce|pay|sites|money';
const tests = '\\.test\\.tsx?$';
const testSupport = '(\\.fixture|\\.page|-for-tests)\\.tsx?$'; // help that only the tests beside it use
const pureLibraries = '^node_modules/(typebox|@noble/hashes|canonicalize)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-touches-nothing',
      severity: 'error',
      comment: 'core/ runs on the phone, on the server and in tests: it may use core/ and a few pure libraries.',
      from: { path: '^core/', pathNot: tests },
      to: { pathNot: ['^core/', pureLibraries] },
    },
    {
      name: 'kernel-stands-alone',
      severity: 'error',
      comment: 'kernel/ has no health meaning, so it needs no other folder.',
      from: { path: '^core/kernel/', pathNot: tests },
      to: { path: '^core/', pathNot: '^core/kernel/' },
    },
    {
      name: 'protocol-knows-only-medicine',
      severity: 'error',
      comment: 'A clinical rule takes facts and gives an answer. It has never heard of events, screens or PostgreSQL.',
      from: { path: '^core/protocol/', pathNot: tests },
      to: { path: '^core/', pathNot: '^core/(protocol|kernel)/' },
    },
    {
      name: 'event-log-knows-no-event',
      severity: 'error',
      comment: 'The log stores, orders and merges events of any domain without knowing one.',
      from: { path: '^core/event-log/', pathNot: tests },
      to: { path: '^core/', pathNot: '^core/(event-log|kernel)/' },
    },
    {
      name: 'events-come-first',
      severity: 'error',
      comment: 'What can happen does not depend on who decides it or who reads it.',
      from: { path: `^core/(${domains})/events/`, pathNot: tests },
      to: { path: '^core/', pathNot: `^core/((${domains})/events|event-log|kernel)/` },
    },
    {
      name: 'decide-and-read-are-strangers',
      severity: 'error',
      comment: 'Decisions keep their own small state; a read model may lag and must never decide.',
      from: { path: `^core/(${domains})/(decisions|projections)/`, pathNot: tests },
      to: { path: `^core/(${domains})/(decisions|projections)/`, pathNot: '^core/$1/$2/' },
    },
    {
      name: 'domains-meet-in-events',
      severity: 'error',
      comment: 'pay may hear that a visit was made; it may not call into care.',
      from: { path: `^core/(${domains})/` },
      to: { path: `^core/(${domains})/`, pathNot: ['^core/$1/', `^core/(${domains})/events/`] },
    },
    {
      name: 'indicators-only-read',
      severity: 'error',
      comment: 'An indicator counts what projections say. It never decides.',
      from: { path: '^core/indicators/', pathNot: tests },
      to: { path: `^core/(${domains})/decisions/` },
    },
    {
      name: 'flow-runs-one-way',
      severity: 'error',
      comment: 'Events, then read models, then indicators, then the wire. Nothing upstream knows what is downstream.',
      from: { path: `^core/(${domains}|indicators)/`, pathNot: tests },
      to: { path: '^core/(indicators|contract)/', pathNot: '^core/$1/' },
    },
    {
      name: 'contract-describes',
      severity: 'error',
      comment: 'The wire carries shapes. Whether something may happen is decided on both sides of it, never in it.',
      from: { path: '^core/contract/', pathNot: tests },
      to: { path: `^core/(${domains})/decisions/` },
    },
    {
      name: 'adapters-do-not-meet',
      severity: 'error',
      comment: 'Each adapter touches one outside thing. They meet only in an app.',
      from: { path: '^adapters/([^/]+)/' },
      to: { path: '^(adapters|apps|ui)/', pathNot: '^adapters/$1/' },
    },
    {
      name: 'apps-do-not-meet',
      severity: 'error',
      comment: 'What two apps share belongs in core/, ui/ or an adapter.',
      from: { path: '^apps/([^/]+)/', pathNot: '\\.e2e\\.test\\.ts$' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'ui-only-draws',
      severity: 'error',
      comment: 'Shared components know how things look, not what they mean.',
      from: { path: '^ui/' },
      to: { path: '^(core|adapters|apps)/', pathNot: '^core/kernel/' },
    },
    {
      name: 'screens-ask-the-engine',
      severity: 'error',
      comment: 'Keys and the store live in one worker; a page that could import them could leak them.',
      from: { path: '^apps/phone/screens/', pathNot: tests },
      to: { path: '^adapters/' },
    },
    {
      name: 'browser-has-no-node',
      severity: 'error',
      comment: 'What runs on a phone or in the office has no file system and no process.',
      from: {
        path: '^(ui|apps/(phone|office)|adapters/(vault|event-store-indexeddb))/',
        pathNot: [tests, '\\.config\\.ts$', '/build/', '^ui/gallery/'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-stays-at-the-server',
      severity: 'error',
      comment: 'One place speaks SQL, so that row-level security is looked after in one place.',
      from: {
        pathNot: ['^(adapters/event-store-postgres|adapters/postgres-embedded|apps/server|testing|bench)/', tests],
      },
      to: { path: '^node_modules/(pg|kysely)/' },
    },
    {
      name: 'test-help-stays-in-tests',
      severity: 'error',
      comment:
        'Builders and fakes must not ship. Only tests, benchmarks and the commands of the server may use testing/.',
      from: { path: '^(core|adapters|apps|ui)/', pathNot: [tests, testSupport, '^apps/server/commands/'] },
      to: { path: ['^testing/', tests, testSupport] },
    },
    {
      name: 'simulated-people-decide-for-real',
      severity: 'error',
      comment:
        'A synthetic programme plays through the same decisions as a phone; a builder would write rows no decision allowed.',
      from: { path: '^apps/server/commands/', pathNot: tests },
      to: { path: '^testing/(care|facts)\\.ts$' },
    },
    {
      name: 'nothing-ships-its-tools',
      severity: 'error',
      comment: 'tools/ and bench/ look at the house from outside; the house does not know them.',
      from: { path: '^(core|adapters|apps|ui|testing)/' },
      to: { path: '^(tools|bench)/' },
    },
    {
      name: 'every-import-is-found',
      severity: 'error',
      comment: 'An import that leads nowhere is a hole in every other rule.',
      from: { path: '^(core|adapters|apps|ui|testing|bench)/' },
      to: { couldNotResolve: true, pathNot: ['\\?', '^virtual:'] },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'A circle is one module in two files. Types may look back: a part may name the whole it belongs to.',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dead-files',
      severity: 'error',
      comment: 'A file that nobody imports, and that imports nobody, is dead.',
      from: {
        orphan: true,
        path: '^(core|adapters|apps|ui|testing|bench)/',
        pathNot: [
          tests,
          '\\.d\\.ts$',
          '(^|/)(main|thari|[^/]+\\.config)\\.(ts|tsx|cjs|mjs)$',
          'migrations/',
          '\\.json$',
        ],
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true, // type-only imports count: they are dependencies of the reader too
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.css', '.json'],
    },
  },
};
