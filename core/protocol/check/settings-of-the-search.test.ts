import { faultsWith } from '@thari/testing/faulty-pack';
import { describe, expect, test } from 'vitest';

type Row = readonly [sentence: string, path: string, leaf: unknown, fault: string];

const attempt = 'settings.tracing.attempts';
const rows: readonly Row[] = [
  ['nobody is sought', attempt, [], `${attempt} is empty`],
  ['an attempt ends before it begins', `${attempt}.0.dueDay`, 0, `${attempt}.0.dueDay is before fromDay`],
  ['two attempts overlap', `${attempt}.0.dueDay`, 4, `${attempt}.1.fromDay is not after the one before`],
  ['an attempt has no way', `${attempt}.0.methods`, [], `${attempt}.0.methods is empty`],
  [
    'everybody is lost at once',
    'settings.tracing.interruptionAfterDays',
    0,
    'settings.tracing.interruptionAfterDays is 0',
  ],
];

describe('because of the search a pack is refused when', () => {
  test.each(rows)('%s', (_sentence, path, leaf, fault) => {
    expect(faultsWith(path, leaf)).toContain(fault);
  });
});
