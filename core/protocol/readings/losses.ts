import type { CalendarDate } from '@thari/kernel/calendar-date';
import { compare } from '../compare.ts';
import { onceAPair } from '../once-a-pair.ts';
import type { PackSettings } from '../pack-settings.ts';
import { addSpan } from '../span.ts';

/** The end of a pregnancy without a child, or the death of a child. */
export type Loss = {
  /** The pregnancy or the child. */
  readonly of: string;
  readonly on: CalendarDate;
  /** Where she ended a pregnancy herself nobody presumes what it is to her. */
  readonly grief: 'supposed' | 'not-supposed';
};

export const lossesOf = onceAPair(({ mother, infants }): readonly Loss[] =>
  [
    ...mother.pregnancies.flatMap(({ pregnancyId, ended }): readonly Loss[] =>
      ended && ended.outcome !== 'birth' ? [{ of: pregnancyId, on: ended.on, grief: griefAfter[ended.outcome] }] : [],
    ),
    ...infants.flatMap(({ infantId, diedOn }): readonly Loss[] =>
      diedOn ? [{ of: infantId, on: diedOn, grief: 'supposed' }] : [],
    ),
  ].toSorted((a, b) => compare(a.on, b.on) || compare(a.of, b.of)),
);

const griefAfter = {
  miscarriage: 'supposed',
  stillbirth: 'supposed',
  'induced-abortion': 'not-supposed',
} as const;

/** The day from which somebody asks how she is after it. */
export const askedAgainOn = ({ on }: Loss, { bereavement }: PackSettings): CalendarDate =>
  addSpan(on, bereavement.askAfter);
