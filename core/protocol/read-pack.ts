import { Value } from 'typebox/value';
import type { Fault } from './check/fault.ts';
import { checkPack } from './check-pack.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type Pack, packVersion } from './pack.ts';
import { packSchema } from './pack-schema.ts';
import { allPacks } from './packs/all-packs.ts';
import { type JsonRead, readJson } from './read-json.ts';
import { type RuleId, ruleIds } from './rule-ids.ts';
import { shapeFaults } from './schema/shape-faults.ts';

export type LineFault = Fault & { readonly line: number };
export type PackRead =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly LineFault[] };

type Fields = Readonly<Record<string, unknown>>;

/**
 * A pack as a ministry writes it: whole, with its `rules`; or `basedOn` another, with what it switches on and off and the
 * settings that differ. Either way a draft. One fault refuses it: half a schedule is worse than none.
 */
export const readPack = (text: string): PackRead => {
  const read = readJson(text);
  if (!read.ok) return { ok: false, faults: [{ line: read.line, field: 'the file', problem: read.problem }] };
  const file = withoutNulls(read.value);
  if (!isFields(file))
    return { ok: false, faults: [{ line: 1, field: 'the file', problem: 'is not a group of fields' }] };
  const made = 'rules' in file ? { value: file, faults: [] } : fromBase(file);
  const whole: Fields = { country: undefined, basedOn: undefined, effectiveTo: undefined, ...made.value };
  const pack = { ...whole, approvedBy: whole.approvedBy ?? null };
  const faults = made.faults.length > 0 ? made.faults : shapeFaults(packSchema, pack);
  if (faults.length > 0) return { ok: false, faults: faults.map((fault) => withLine(fault, read)) };
  return checked(pack, read);
};

/** As a person reads it in a terminal. */
export const saidOf = ({ line, field, problem }: LineFault): string => `line ${line}: ${field}: ${problem}`;

type Read = Extract<JsonRead, { ok: true }>;

const checked = (pack: unknown, read: Read): PackRead => {
  if (!Value.Check(packSchema, pack)) throw new Error('shapeFaults let a pack through that its schema does not know');
  const found = [...checkPack(pack), ...takenVersion(pack)];
  const faults = found.map(({ field, problem }) => withLine({ field, problem }, read));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, pack };
};

/** What was planned under a version is judged by it for ever, so no file gives it other numbers. */
const takenVersion = (pack: Pack): readonly Fault[] =>
  allPacks.some((known) => packVersion(known) === packVersion(pack) && fingerprintOf(known) !== fingerprintOf(pack))
    ? [{ field: 'version', problem: 'is that of a pack we ship; give it the next one' }]
    : [];

/** What is not written in the file is missed on the line of what it belongs to. */
const withLine = (fault: Fault, read: Read): LineFault => ({ line: lineOf(fault.field, read), ...fault });
const lineOf = (field: string, read: Read): number =>
  read.lines.get(field) ?? (field === '' ? 1 : lineOf(field.split('.').slice(0, -1).join('.'), read));

type Made = { readonly value: Fields; readonly faults: readonly Fault[] };

const fromBase = ({ switchedOn = [], switchedOff = [], settings = {}, ...own }: Fields): Made => {
  const base = allPacks.find((pack) => packVersion(pack) === own.basedOn);
  if (!base)
    return { value: own, faults: [{ field: 'basedOn', problem: 'is no pack we know, and there are no rules either' }] };
  if (!isFields(settings)) return { value: own, faults: [{ field: 'settings', problem: 'is not a group of fields' }] };
  const [on, off] = [switched('switchedOn', switchedOn), switched('switchedOff', switchedOff)];
  return {
    value: {
      ...own,
      rules: ruleIds.filter((id) => (base.rules.includes(id) || on.ids.includes(id)) && !off.ids.includes(id)),
      settings: settingsOver(base.settings, settings),
    },
    faults: [...on.faults, ...off.faults, ...withoutSource(base.settings, settings)],
  };
};

const switched = (
  field: string,
  ids: unknown,
): { readonly ids: readonly RuleId[]; readonly faults: readonly Fault[] } => {
  if (!Array.isArray(ids)) return { ids: [], faults: [{ field, problem: 'is not a list' }] };
  return {
    ids: ruleIds.filter((id) => ids.includes(id)),
    faults: ids.flatMap((id: unknown, i) =>
      ruleIds.some((known) => known === id) ? [] : [{ field: `${field}.${i}`, problem: 'is not a rule we know' }],
    ),
  };
};

const settingsOver = (base: Fields, own: Fields): Fields => ({
  ...base,
  ...Object.fromEntries(
    Object.entries(own).map(([name, section]) => {
      const below = base[name];
      return [name, isFields(below) && isFields(section) ? { ...below, ...section } : section];
    }),
  ),
});

/** The source of the base speaks for the numbers of the base only: who writes other numbers says where they come from. */
const withoutSource = (base: Fields, own: Fields): readonly Fault[] =>
  Object.entries(own).flatMap(([name, section]) => {
    if (name === 'practice' || !Object.hasOwn(base, name) || Array.isArray(section)) return [];
    if (!isFields(section))
      return 'practice' in own ? [] : [{ field: 'settings.practice', problem: `is missing, for ${name}` }];
    return 'source' in section ? [] : [{ field: `settings.${name}.source`, problem: 'is missing' }];
  });

/** JSON has no way to say "none" but null. */
const withoutNulls = (value: unknown): unknown => {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutNulls(inner)]));
};

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
