import { shortCode } from '@thari/kernel/short-code';
import { describe, expect, test } from 'vitest';
import type { FoundCard, FoundPair } from '../../engine/engine-api.ts';
import { saying } from '../preview/known-to-tests.ts';
import { cardToGive, foundByCard, foundByCode, typedCode } from './scan-view.ts';

const { t } = saying;
const card = (counts: FoundCard['counts'], pairId = '1'): FoundCard => ({ pairId, counts });
const pair = (why: FoundPair['why'], pairId = '1'): FoundPair => ({
  pairId,
  name: 'Nomsa',
  code: '',
  babyNames: [],
  place: '',
  mine: true,
  hasLeft: false,
  why,
});

describe('a card that is shown', () => {
  test('opens her page', () => {
    expect(foundByCard([card('yes')], t)).toEqual({ is: 'open', pairId: '1' });
  });
  test.each([
    ['lost', t.scan.wasLost],
    ['worn-out', t.scan.wasRevoked],
    ['other', t.scan.wasRevoked],
  ] as const)('and is %s opens nobody’s page and leads to her name', (counts, sentence) => {
    expect(foundByCard([card(counts)], t)).toEqual({ is: 'say', sentence, next: undefined });
  });
  test('opens the page of her whose card counts, where another woman’s copy does not', () => {
    expect(foundByCard([card('lost', '2'), card('yes')], t)).toEqual({ is: 'open', pairId: '1' });
  });
  test('and is a copy of somebody’s opens nobody’s page', () => {
    expect(foundByCard([card('yes'), card('yes', '2')], t)).toMatchObject({ sentence: t.scan.ofSeveral });
  });
  test('and is nobody’s here leads to finding her by name', () => {
    expect(foundByCard([], t)).toMatchObject({ sentence: t.scan.unknown, next: t.scan.unknownHint });
  });
});

test('a printed card becomes hers only while it is nobody’s', () => {
  expect(cardToGive('c', [], t)).toEqual({ is: 'give', cardId: 'c' });
  expect(cardToGive('c', [card('yes', '2')], t)).toMatchObject({ sentence: t.scan.taken });
  expect(cardToGive('c', [card('lost', '2')], t)).toMatchObject({ sentence: t.scan.taken });
});

describe('a code that is typed', () => {
  const code = shortCode('nomsa');
  test('is forgiven small letters and a missing dash, and not a wrong symbol', () => {
    expect(typedCode(code.toLowerCase().replace('-', ' '), t)).toEqual({ code });
    expect(typedCode(`${code.slice(0, -1)}${code.endsWith('0') ? '2' : '0'}`, t)).toEqual({ fault: t.scan.wrongCode });
    expect(typedCode('', t)).toEqual({ fault: t.scan.wrongCode });
  });
  test('opens her page, and nobody’s who only sounds like it', () => {
    expect(foundByCode([pair('code'), pair('name', '2')], t)).toEqual({ is: 'open', pairId: '1' });
    expect(foundByCode([pair('name')], t)).toMatchObject({ sentence: t.scan.codeUnknown, next: t.scan.askFor });
  });
});
