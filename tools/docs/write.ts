import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree.ts';
import { books } from './books.ts';

/** `npm run docs`. */
for (const [path, text] of Object.entries(books())) {
  writeFileSync(join(root, path), text);
  console.log(`wrote ${path}`);
}
