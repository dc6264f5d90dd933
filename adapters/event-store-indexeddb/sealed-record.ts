import { deflateSync, inflateSync } from 'fflate';
import { DamagedRecord } from './store-faults.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Which record of which store. Bound into its seal, so that a record put in another's place does not open. */
export type Place = readonly (string | number)[];

/** 4 bytes of header (is it deflated, how long is it) | iv 12 | ciphertext and tag. The header is bound too. */
export const sealRecord = async (key: CryptoKey, place: Place, content: unknown): Promise<Bytes> => {
  const plain: Bytes = encoder.encode(JSON.stringify(content));
  const deflated = plain.length >= worthDeflating;
  const header = headerOf(plain.length, deflated);
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  // Level 1: higher ones cost the phone twice the time for a few per cent.
  const body = deflated ? deflateSync(plain, { level: 1 }) : plain;
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(header, place) };
  return joined(header, iv, new Uint8Array(await crypto.subtle.encrypt(algorithm, key, body)));
};

export const openRecord = async (key: CryptoKey, place: Place, record: Uint8Array): Promise<unknown> => {
  const bytes = new Uint8Array(record);
  const header = bytes.subarray(0, headerLength);
  const iv = bytes.subarray(headerLength, headerLength + ivLength);
  const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(header, place) };
  try {
    const sealed = bytes.subarray(headerLength + ivLength);
    const body = new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed));
    const { length, deflated } = readHeader(header);
    return JSON.parse(decoder.decode(deflated ? await inflated(body, length) : body));
  } catch (cause) {
    throw new DamagedRecord(JSON.stringify(place), { cause });
  }
};

const inflated = (body: Bytes, length: number): Promise<Uint8Array> | Uint8Array =>
  // With room of the right size given, fflate is three to four times faster.
  length >= worthNative && hasNative() ? inflatedByBrowser(body) : inflateSync(body, { out: new Uint8Array(length) });

const inflatedByBrowser = async (body: Bytes): Promise<Uint8Array> => {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const [buffer] = await Promise.all([new Response(readable).arrayBuffer(), writer.write(body), writer.close()]);
  return new Uint8Array(buffer);
};

let isNative: boolean | undefined;

/** Browsers before Chrome 103 do not know the name. */
const hasNative = (): boolean => {
  try {
    isNative ??= new DecompressionStream('deflate-raw') !== undefined;
  } catch {
    isNative = false;
  }
  return isNative;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ivLength = 12;
const headerLength = 4;
// Below, deflate saves less than it costs (research/offline-sync.md B).
const worthDeflating = 1536;
// A long one would make the JavaScript engine optimise fflate, which costs more than all that is inflated; a short one is not worth
// a stream. (Measured: unlocking with 500 pairs.)
const worthNative = 32 * 1024;
const deflatedBit = 0x8000_0000;

const headerOf = (length: number, deflated: boolean): Bytes => {
  if (length >= deflatedBit) throw new RangeError('a record of 2 GB');
  const header = new Uint8Array(headerLength);
  new DataView(header.buffer).setUint32(0, length + (deflated ? deflatedBit : 0));
  return header;
};

const readHeader = (header: Bytes): { length: number; deflated: boolean } => {
  const word = new DataView(header.buffer, header.byteOffset).getUint32(0);
  return word >= deflatedBit ? { length: word - deflatedBit, deflated: true } : { length: word, deflated: false };
};

const boundTo = (header: Bytes, place: Place): Bytes => joined(header, encoder.encode(JSON.stringify(place)));

const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};
