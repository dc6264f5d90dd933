import { describe, expect, test } from 'vitest';
import { readReceipts } from './receipts.ts';

const hash = (letter: string) => letter.repeat(64);
const sent = [
  { id: 'a', hash: hash('a') },
  { id: 'b', hash: hash('b') },
  { id: 'old', hash: undefined },
];
const stored = (id: string, of: string | null) => ({ id, hash: of, status: 'stored' as const });

describe('a receipt', () => {
  test('counts when it names what was sent, by id and by hash', () => {
    const receipts = [stored('a', hash('a')), { ...stored('b', hash('b')), status: 'already-stored' as const }];
    expect(readReceipts(sent, { receipts }).acknowledged).toEqual(['a', 'b']);
  });

  test('does not count with another hash, with none, or for what was not sent', () => {
    const receipts = [stored('a', hash('b')), stored('b', null), stored('c', hash('c'))];
    expect(readReceipts(sent, { receipts })).toEqual({ acknowledged: [], refused: [] });
  });

  test('of a refusal says why, and also needs the right hash', () => {
    const refusal = { id: 'a', hash: hash('a'), status: 'refused' as const, reason: 'not-your-site' as const };
    expect(readReceipts(sent, { receipts: [refusal] }).refused).toEqual([{ eventId: 'a', reason: 'not-your-site' }]);
    expect(readReceipts(sent, { receipts: [{ ...refusal, hash: hash('b') }] }).refused).toEqual([]);
  });

  test('of a box that cannot be read here counts when the server could open it, or refused it', () => {
    expect(readReceipts(sent, { receipts: [stored('old', hash('9'))] }).acknowledged).toEqual(['old']);
    expect(readReceipts(sent, { receipts: [stored('old', null)] }).acknowledged).toEqual([]);
    const refusal = { id: 'old', hash: null, status: 'refused' as const, reason: 'cannot-be-opened' as const };
    expect(readReceipts(sent, { receipts: [refusal] }).refused).toHaveLength(1);
  });

  test('counts once, however often it is said', () => {
    const receipts = [stored('a', hash('a')), stored('a', hash('a'))];
    expect(readReceipts(sent, { receipts }).acknowledged).toEqual(['a']);
  });
});
