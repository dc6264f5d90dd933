import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventItem } from '@thari/event-log/event';
import { root } from '../tree.ts';

/** One event as some phone recorded it once, with the hash it had then. Never changed: phones in the field hold its like. */
export type Specimen = EventItem & { readonly hash: string };

const folder = join(root, 'testing/specimens');

export const nameOf = (type: string, version: number): string => `${type}.v${version}.json`;
export const pathOf = (type: string, version: number): string => join(folder, nameOf(type, version));

export const readSpecimens = (): ReadonlyMap<string, Specimen> =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
