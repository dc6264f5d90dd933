import { join } from 'node:path';
import { defineConfig } from 'vite';
import { emitServiceWorker } from './service-worker/build/emit-service-worker.ts';

const small = join(import.meta.dirname, 'engine', 'small-typebox');

/** The phone. Nothing is inlined, because the server's Content-Security-Policy allows only files of its own. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [emitServiceWorker()],
  resolve: {
    alias: [
      { find: /^typebox$/, replacement: join(small, 'type.ts') },
      { find: /^typebox\/value$/, replacement: join(small, 'value.ts') },
    ],
  },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'chrome90',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
