import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the repository, wherever the caller stands. */
const root = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (...path) => join(root, ...path);
