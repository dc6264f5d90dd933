import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** The gallery alone: `npx vite ui/gallery`. The apps have their own. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: join(tmpdir(), 'thari-gallery-vite'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
