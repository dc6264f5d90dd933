import type { ProtocolPage, RecordedApproval } from '@thari/contract/office/protocol';
import { allRules } from '@thari/protocol/all-rules';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { type Pack, packVersion } from '@thari/protocol/pack';
import { allPacks, packsOf } from '@thari/protocol/packs/all-packs';
import { settingsInWords } from '@thari/protocol/print/settings-in-words';
import type { Citation, RuleEntry } from '@thari/protocol/rule';
import { chaptersOf } from '@thari/protocol/rule-groups';
import { ruleIds } from '@thari/protocol/rule-ids';
import { sources } from '@thari/protocol/sources';

export type RuleLine = {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly isRead: boolean;
  /** From memory and not checked by who signed: it does not run for real people. */
  readonly waits: boolean;
};
export type Chapter = { readonly title: string; readonly rules: readonly RuleLine[] };
export type NumberLine = {
  readonly what: string;
  readonly value: string;
  /** What the base says, where it says something else. */
  readonly base: string | undefined;
};
export type Section = {
  readonly title: string;
  readonly numbers: readonly NumberLine[];
  readonly sources: readonly { readonly text: string; readonly isRead: boolean }[];
};
export type SignatureLine = RecordedApproval & { readonly covers: 'current' | 'former' };

export type ProtocolView = {
  readonly pack: Pack;
  readonly version: string;
  /** The signature that lets these very rules run. */
  readonly signed: RecordedApproval | undefined;
  /** Somebody signed, but for these rules as they were before. */
  readonly hasChanged: boolean;
  readonly chapters: readonly Chapter[];
  readonly off: readonly RuleLine[];
  readonly sections: readonly Section[];
  readonly counts: { readonly rules: number; readonly read: number; readonly fromMemory: number };
  /** What she may tick when she signs. */
  readonly fromMemory: readonly RuleLine[];
  readonly signatures: readonly SignatureLine[];
};

/** The country's newest pack as a clinician reads it, with who signed for it. */
export const protocolView = ({ country, approvals }: Pick<ProtocolPage, 'country' | 'approvals'>): ProtocolView => {
  const pack = newestOf(country);
  const version = packVersion(pack);
  const fingerprint = fingerprintOf(pack);
  const covers = (approval: RecordedApproval) =>
    approval.pack === version && approval.fingerprint === fingerprint ? 'current' : 'former';
  const inForce = approvals.filter(({ withdrawnOn }) => withdrawnOn === null);
  const signed = inForce.find((approval) => covers(approval) === 'current');
  const line = (rule: RuleEntry): RuleLine => ({
    id: rule.id,
    says: rule.says,
    source: citedInFull(rule.source),
    isRead: rule.source.evidence === 'read',
    waits: rule.source.evidence !== 'read' && signed !== undefined && !signed.verified.includes(rule.id),
  });
  const on = allRules.filter(({ id }) => isOn(id, pack)).map(line);
  return {
    pack,
    version,
    signed,
    hasChanged: !signed && inForce.some((approval) => approval.pack === version),
    chapters: chaptersOf(on),
    off: allRules.filter(({ id }) => !isOn(id, pack)).map(line),
    sections: sectionsOf(pack),
    counts: {
      rules: on.length,
      read: on.filter(({ isRead }) => isRead).length,
      fromMemory: on.filter(({ isRead }) => !isRead).length,
    },
    fromMemory: on.filter(({ isRead, id }) => !isRead && canBeOff(id)),
    signatures: approvals.map((approval) => ({ ...approval, covers: covers(approval) })),
  };
};

const newestOf = (country: string): Pack => {
  const pack = packsOf(country).at(-1);
  if (!pack) throw new Error('every country has the default at least');
  return pack;
};

// A rule that only reads a state cannot be switched off.
const canBeOff = (id: string): boolean => ruleIds.some((each) => each === id);
const isOn = (id: string, { rules }: Pack): boolean => !canBeOff(id) || rules.some((each) => each === id);

const sectionsOf = (pack: Pack): readonly Section[] => {
  const base = allPacks.find((each) => packVersion(each) === pack.basedOn);
  const theirs = new Map(base ? settingsInWords(base).map(({ title, values }) => [title, values]) : []);
  return settingsInWords(pack).map(({ title, values, origins }) => ({
    title,
    numbers: [...values].map(([what, value]) => {
      const other = theirs.get(title)?.get(what);
      return { what, value, base: base && other !== value ? (other ?? '–') : undefined };
    }),
    sources: [...origins.values()].map((cited) => ({ text: citedInFull(cited), isRead: cited.evidence === 'read' })),
  }));
};

const citedInFull = ({ source, place }: Citation): string => `${sources[source]}: ${place}`;
