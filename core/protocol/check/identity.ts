import { isCalendarDate } from '@thari/kernel/calendar-date';
import type { Pack } from '../pack.ts';
import { type Fault, faults } from './fault.ts';

type Identity = Omit<Pack, 'settings' | 'rules'>;

export const identityFaults = (pack: Identity, knownVersions: readonly string[]): readonly Fault[] => {
  const { id, version, name, country, basedOn, effectiveFrom, effectiveTo, approvedBy } = pack;
  return faults([
    [id.trim() === '', 'id', 'is empty'],
    [name.trim() === '', 'name', 'is empty'],
    [!(Number.isInteger(version) && version > 0), 'version', 'is not a whole number from 1 on'],
    [country !== undefined && !/^[A-Z]{2}$/.test(country), 'country', 'is not an ISO 3166 alpha-2 code'],
    [basedOn !== undefined && !knownVersions.includes(basedOn), 'basedOn', 'is no pack we know'],
    [!isCalendarDate(effectiveFrom), 'effectiveFrom', 'is not a day'],
    [effectiveTo !== undefined && !isCalendarDate(effectiveTo), 'effectiveTo', 'is not a day'],
    [effectiveTo !== undefined && effectiveTo < effectiveFrom, 'effectiveTo', 'is before effectiveFrom'],
    [approvedBy !== null && approvedBy.name.trim() === '', 'approvedBy.name', 'is empty'],
  ]);
};
