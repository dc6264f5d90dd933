import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../tree.ts';
import { holidayFile, holidayPath } from './holiday-file.ts';

/** `node tools/holidays/write.ts`, after date-holidays was renewed or a country or year was added. */
writeFileSync(join(root, holidayPath), holidayFile());
console.log(`wrote ${holidayPath}`);
