import { describe, expect, test } from 'vitest';
import { announcer } from './announcer.ts';

const listening = () => {
  const told: string[] = [];
  const timers: (() => void)[] = [];
  const announce = announcer(
    (_, work) => {
      timers.push(work);
      return () => undefined;
    },
    (kind) => told.push(kind),
  );
  const later = () => timers.shift()?.();
  return { told, announce, later };
};

describe('the screens are told of a change', () => {
  test('at once, and what follows quickly in one piece, the heaviest of it', () => {
    const { told, announce, later } = listening();
    for (const kind of ['data', 'sync', 'data', 'sync'] as const) announce(kind);
    expect(told).toEqual(['data']);
    later();
    expect(told).toEqual(['data', 'data']);
    later();
    later();
    expect(told).toEqual(['data', 'data']);
    announce('sync');
    expect(told).toEqual(['data', 'data', 'sync']);
  });

  test('that the phone locked at once, whatever was told just before', () => {
    const { told, announce } = listening();
    for (const kind of ['data', 'state'] as const) announce(kind);
    expect(told).toEqual(['data', 'state']);
  });
});
