import { enrolled, sessionHeld, stream } from '@thari/testing/care';
import { describe, expect, test } from 'vitest';
import { canonicalText, hashEvent, hashText, linkFault, privateFault } from './chain.ts';

const [first, second] = stream(enrolled(), sessionHeld());
if (!first || !second) throw new Error('two events were written');

describe('a writer’s chain', () => {
  test('each event names the hash of the one before', () => {
    expect(second.prevHash).toBe(hashEvent(first));
    expect(linkFault(first, undefined)).toBeUndefined();
    expect(linkFault(second, { seq: 0, hash: hashEvent(first) })).toBeUndefined();
  });
  test('a changed day breaks it', () => {
    const changed = { ...first, data: { ...first.data, enrolledOn: '2025-10-07' } };
    expect(linkFault(second, { seq: 0, hash: hashEvent(changed) })).toBe('broken-chain');
  });
  test.each([
    ['is left out', 2, 'sequence-gap'],
    ['comes twice with other words, as from a cloned phone', 0, 'sequence-repeated'],
  ])('an event that %s is noticed', (_, writerSeq, fault) => {
    expect(linkFault({ ...second, writerSeq }, { seq: 0, hash: hashEvent(first) })).toBe(fault);
  });
  test('the bytes do not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(first).reverse()) as typeof first;
    expect(canonicalText(turned)).toBe(canonicalText(first));
  });
});

describe('the private part beside an event', () => {
  const named = { ...first, privateHash: hashText('c2VhbGVk') };
  test('is the one that the event names', () => {
    expect(privateFault({ event: named, sealed: 'c2VhbGVk' })).toBeUndefined();
  });
  test.each([
    ['missing', { event: named }, 'private-part-missing'],
    ['exchanged', { event: named, sealed: 'b3RoZXI=' }, 'private-part-differs'],
    [
      'there though none is named',
      { event: { ...second, privateHash: undefined }, sealed: 'b3RoZXI=' },
      'private-part-differs',
    ],
  ])('is noticed when %s', (_, item, fault) => {
    expect(privateFault(item as Parameters<typeof privateFault>[0])).toBe(fault);
  });
});
