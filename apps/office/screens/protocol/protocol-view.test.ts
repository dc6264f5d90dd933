import type { RecordedApproval } from '@thari/contract/office/protocol';
import { calendarDate as on } from '@thari/kernel/calendar-date';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { kenya } from '@thari/protocol/packs/kenya';
import { describe, expect, test } from 'vitest';
import { protocolView } from './protocol-view.ts';

const approval = (facts: Partial<RecordedApproval> = {}): RecordedApproval => ({
  approvalId: '0199f2d0-0000-7000-8000-000000000060',
  pack: packVersion(kenya),
  fingerprint: fingerprintOf(kenya),
  verified: [],
  approvedOn: on('2026-06-01'),
  profession: 'Midwife',
  name: 'Sister Dube',
  registration: '',
  withdrawnOn: null,
  ...facts,
});
const view = (...approvals: RecordedApproval[]) => protocolView({ country: 'KE', approvals });

describe('the rules of a country', () => {
  test('are its newest pack, each rule in one chapter or switched off', () => {
    const { pack, chapters, off, counts } = view();
    expect(packVersion(pack)).toBe(packVersion(kenya));
    const shown = chapters.flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(counts.rules);
    expect(shown.filter((id) => off.some((rule) => rule.id === id))).toEqual([]);
  });
  test('count what was read and what is from memory, and leave nothing out', () => {
    const { counts } = view();
    expect(counts.read + counts.fromMemory).toBe(counts.rules);
    expect(counts.fromMemory).toBeGreaterThan(0);
  });
  test('show what the default says where the country says something else', () => {
    const section = view().sections.find(({ title }) => title === 'tracing');
    expect(section?.numbers.find(({ value }) => value === '30')?.base).toBe('28');
    expect(section?.numbers.some(({ base }) => base === undefined)).toBe(true);
  });
});

describe('who signed', () => {
  test('nobody: a draft', () => {
    expect(view()).toMatchObject({ signed: undefined, hasChanged: false });
  });
  test('a signature for these very rules holds, and what she did not check waits', () => {
    const { signed, fromMemory } = view(approval({ verified: ['treatment-start'] }));
    expect(signed?.name).toBe('Sister Dube');
    expect(fromMemory.find(({ id }) => id === 'treatment-start')?.waits).toBe(false);
    expect(fromMemory.filter(({ waits }) => waits).length).toBe(fromMemory.length - 1);
  });
  test('a signature for the rules as they were before holds no more, and the page says so', () => {
    const { signed, hasChanged, signatures } = view(approval({ fingerprint: '0000000000000000' }));
    expect([signed, hasChanged, signatures[0]?.covers]).toEqual([undefined, true, 'former']);
  });
  test('a signature that was taken back holds no more', () => {
    expect(view(approval({ withdrawnOn: on('2026-06-02') }))).toMatchObject({ signed: undefined, hasChanged: false });
  });
});
