import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBase64, toBase64 } from '@thari/vault/base64';
import { type BoxPrivateKey, importPrivateKey, newKeyPair } from '@thari/vault/sealed-box-keys';
import { importWrappingKey } from '@thari/vault/wrapped-key';

/** The keys of one country, kept in a file outside the database: what the outboxes are sealed to, and what wraps the keys of persons. */
export type CountryKeys = { readonly wrapping: CryptoKey; readonly box: BoxPrivateKey };

export type KeyRing = { readonly keysOf: (country: string) => Promise<CountryKeys> };

/** A folder with one key file a country, readable by the server only. A missing file is made once: losing it loses every name. */
export const keyRing = (folder: string): KeyRing => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const opened = new Map<string, Promise<CountryKeys>>();
  return {
    keysOf: (country) => {
      const known = opened.get(country) ?? openKeys(join(folder, `${country}.key.json`));
      opened.set(country, known);
      return known;
    },
  };
};

type KeyFile = { readonly wrapping: string; readonly box: JsonWebKey };

const openKeys = async (path: string): Promise<CountryKeys> => {
  if (!existsSync(path)) await makeKeys(path);
  const kept: KeyFile = JSON.parse(readFileSync(path, 'utf8'));
  return { wrapping: await importWrappingKey(fromBase64(kept.wrapping)), box: await importPrivateKey(kept.box) };
};

const makeKeys = async (path: string): Promise<void> => {
  const { privateJwk } = await newKeyPair();
  const kept: KeyFile = { wrapping: toBase64(crypto.getRandomValues(new Uint8Array(32))), box: privateJwk };
  // Written beside and renamed, so that a killed start never leaves half a key.
  writeFileSync(`${path}.new`, JSON.stringify(kept), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
};
