import { type Pack, packVersion } from './pack.ts';

/**
 * Sixteen letters that change when anything in a pack changes, its approval apart: an approval names them, so that a pack
 * edited afterwards is a draft again. Against slips, not against forgery: the approval itself is in the signed log.
 */
export const fingerprintOf = (pack: Pack): string => {
  const known = fingerprints.get(pack);
  if (known) return known;
  const { approvedBy: _, ...signedFor } = pack;
  const text = inOneOrder(signedFor);
  const fingerprint = [0x811c9dc5, 0x01000193].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
  fingerprints.set(pack, fingerprint);
  return fingerprint;
};
const fingerprints = new WeakMap<Pack, string>();

/** How a stored row names the pack it was planned by: another fingerprint, and it is planned anew. */
export const packMark = (pack: Pack): string => `${packVersion(pack)}-${fingerprintOf(pack)}`;

const inOneOrder = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inOneOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'none';
  const fields = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, inner]) => `${key}:${inOneOrder(inner)}`).join(',')}}`;
};

/** FNV-1a, 32 bits. */
const hash = (text: string, seed: number): number => {
  let mixed = seed;
  for (let i = 0; i < text.length; i += 1) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed >>> 0;
};
