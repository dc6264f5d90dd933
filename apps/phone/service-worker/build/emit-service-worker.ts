import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

const source = join(import.meta.dirname, '..', 'sw.ts');

/** Emits sw.js with the list of everything that was built, each file under the hash of its contents. */
export const emitServiceWorker = (): Plugin => {
  let publicDir = '';
  return {
    name: 'thari-service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      publicDir = config.publicDir;
    },
    async generateBundle(_, bundle) {
      const built = Object.values(bundle).map((output): [string, string] => [
        `/${output.fileName}`,
        hashOf(output.type === 'chunk' ? output.code : output.source),
      ]);
      const given = (publicDir ? readdirSync(publicDir) : []).map((name): [string, string] => [
        `/${name}`,
        hashOf(readFileSync(join(publicDir, name))),
      ]);
      const files = Object.fromEntries([...built, ...given].filter(([path]) => !path.endsWith('.map')).sort());
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: await serviceWorker(files) });
    },
  };
};

const serviceWorker = async (files: Record<string, string>): Promise<string> => {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { thariFiles: JSON.stringify(files), thariBuild: JSON.stringify(hashOf(JSON.stringify(files))) },
    build: { write: false, target: 'chrome90', rollupOptions: { input: source, output: { format: 'iife' } } },
  });
  const chunks = [output].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = chunks.filter((one) => one.type === 'chunk');
  if (!chunk) throw new Error('no service worker came out');
  return chunk.code;
};

const hashOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 16);
