import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The preview alone: `npx vite apps/phone/screens/preview`. The product has its own. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(tmpdir(), 'thari-preview-vite'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022' },
});
