import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';

/** What the phone may draw with. The office has its own tables, charts and rail besides. */
const onThePhone = [
  'BarChart',
  'BottomBar',
  'Button',
  'Card',
  'CheckList',
  'ChoiceList',
  'Chip',
  'Cover',
  'DateField',
  'Dialog',
  'EmptyState',
  'Field',
  'Icon',
  'List',
  'ListRow',
  'LockScreen',
  'Notice',
  'NumberPad',
  'PinPad',
  'ProgressBar',
  'Screen',
  'SectionTitle',
  'ShweshwePattern',
  'Skeleton',
  'StatusPill',
  'Stepper',
  'TabBar',
  'TopBar',
  'Undo',
  'pictures/ClothFolds',
  'pictures/HillPath',
  'pictures/Notebook',
];
const limits = { js: 12_000, css: 6_000 };

/** Builds the components as the phone would, without Preact, and weighs what is sent. */
const weigh = async () => {
  const entry = 'everything-on-the-phone.ts';
  const source = ['tokens.css', 'base.css', ...onThePhone.map((name) => `${name}.tsx`)]
    .map((file) => `export * from ${JSON.stringify(`${import.meta.dirname}/${file}`)};`)
    .join('\n');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id.endsWith(entry) ? entry : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      rollupOptions: { input: entry, external: /^preact/, preserveEntrySignatures: 'strict' },
    },
  });
  const files = [result].flat().flatMap((made) => ('output' in made ? made.output : []));
  const weight = (ending: string) =>
    files
      .filter(({ fileName }) => fileName.endsWith(ending))
      .reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length, 0);
  return { js: weight('.js'), css: weight('.css') };
};

test('all that the phone draws with stays small', async () => {
  const weight = await weigh();
  console.log(`ui on the phone: ${weight.js} bytes of JavaScript and ${weight.css} of CSS, gzipped`);
  expect(weight.js).toBeGreaterThan(3_000); // or nothing was weighed
  expect(weight.js).toBeLessThan(limits.js);
  expect(weight.css).toBeGreaterThan(1_000);
  expect(weight.css).toBeLessThan(limits.css);
}, 60_000);
