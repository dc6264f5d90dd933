import { expect, test } from 'vitest';
import { uuidV7 } from './uuid-v7.ts';

test('a version 7 id carries its time first, then chance, with the version and variant bits set', () => {
  const id = uuidV7(0x0199_f2d0_abcd, new Uint8Array(10).fill(0xff));
  expect(id).toBe('0199f2d0-abcd-7fff-bfff-ffffffffffff');
});
