import type { PackSettings } from '../pack-settings.ts';
import { type Check, type Fault, faults } from './fault.ts';
import { stretches } from './order.ts';

export const searchFaults = ({ tracing }: PackSettings): readonly Fault[] => {
  const list = 'settings.tracing.attempts';
  return [
    ...faults([
      [tracing.attempts.length === 0, list, 'is empty'],
      [tracing.interruptionAfterDays === 0, 'settings.tracing.interruptionAfterDays', 'is 0'],
      ...tracing.attempts.map(({ methods }, i): Check => [methods.length === 0, `${list}.${i}.methods`, 'is empty']),
    ]),
    ...stretches(tracing.attempts, list),
  ];
};
