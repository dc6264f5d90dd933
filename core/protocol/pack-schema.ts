import { Day, OneOf } from '@thari/kernel/schema';
import { Type } from 'typebox';
import { ruleIds } from './rule-ids.ts';
import { Cited, ListOf, OrNone, Section, Whole, Words } from './schema/pieces.ts';
import { settingsOfBabies } from './schema/settings-of-babies.ts';
import { settingsOfMothers } from './schema/settings-of-mothers.ts';

const tracing = Section({
  attempts: ListOf(Section({ fromDay: Whole, dueDay: Whole, methods: ListOf(Words) })),
  urgentWithinDays: Whole,
  interruptionAfterDays: Whole,
  source: Cited,
});

/** A pack that was read from a file. It is always a draft: an approval is signed for in the log, never in the pack itself. */
export const packSchema = Section({
  id: Words,
  version: Whole,
  name: Words,
  country: OrNone(Words),
  basedOn: OrNone(Words),
  effectiveFrom: Day,
  effectiveTo: OrNone(Day),
  approvedBy: Type.Null(),
  rules: ListOf(OneOf(ruleIds)),
  settings: Section({
    ...settingsOfBabies,
    ...settingsOfMothers,
    tracing,
    afterDueDateDays: Whole,
    birthLateAfterDays: Whole,
    practice: Cited,
  }),
});
