import { type Pack, packVersion } from '../pack.ts';
import type { PackSettings } from '../pack-settings.ts';
import { type RuleId, ruleIds } from '../rule-ids.ts';

type Plain = readonly unknown[] | number | string | boolean;
/** A section is overridden field by field; a list or a number as a whole. */
export type SettingsOverride = {
  readonly [Section in keyof PackSettings]?: PackSettings[Section] extends Plain
    ? PackSettings[Section]
    : Partial<PackSettings[Section]>;
};

/** What a country says differently. Rules it switches on or off, on top of those of its base. */
export type PackOverrides = Omit<Pack, 'basedOn' | 'settings' | 'rules'> & {
  readonly switchedOn?: readonly RuleId[];
  readonly switchedOff?: readonly RuleId[];
  readonly settings: SettingsOverride;
};

/** A country's pack: what it says differently, on top of the pack it is based on. */
export const packFrom = (base: Pack, { settings, switchedOn = [], switchedOff = [], ...own }: PackOverrides): Pack => ({
  ...own,
  basedOn: packVersion(base),
  rules: ruleIds.filter((id) => (base.rules.includes(id) || switchedOn.includes(id)) && !switchedOff.includes(id)),
  settings: withOverrides(base.settings, settings),
});

const withOverrides = (base: PackSettings, overrides: Readonly<Record<string, unknown>>): PackSettings => {
  const sections = Object.entries(base).map(([name, section]: [string, unknown]): [string, unknown] => {
    const override = overrides[name];
    return [name, isSection(section) && isSection(override) ? { ...section, ...override } : (override ?? section)];
  });
  return { ...base, ...Object.fromEntries(sections) };
};

const isSection = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
