import { expect, test } from 'vitest';
import { appointmentPriority } from './appointment-priority.ts';

test.each([
  [['talk', 'baby-check', 'antenatal'], 'a'],
  [['baby-result'], 'a'],
  [['her-result'], 'a'],
  [['group', 'her-refill'], 'b'],
  [['antenatal'], 'b'],
  [['postnatal'], 'b'],
  [['baby-medicine'], 'b'],
  [['her-check'], 'b'],
  [['immunisation'], 'b'],
  [['family-planning'], 'c'],
  [['group'], 'c'],
  [['talk'], 'c'],
  [['something a newer phone knows'], 'c'],
  [[], 'c'],
])('a visit for %s has priority %s', (reasons, expected) => {
  expect(appointmentPriority({ reasons })).toBe(expected);
});
