import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { IconName } from '@thari/ui/icon-paths';
import type { Topic } from '../forms/visits/session-topics.ts';
import type { Answers } from './answers.ts';

/** How one thing is asked, and under which answer it is kept. The same question reads an entry back: `fact` is its label there. */
export type Question = {
  readonly id: string;
  readonly ask: string;
  readonly fact: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Questions with the same page stand together; the others have a page of their own. */
  readonly page?: string | undefined;
  /** What was answered is shown only after "Show clear words". */
  readonly veiled?: boolean | undefined;
  /** A sentence that says what to do, where the answer cannot be. */
  readonly check?: ((answers: Answers) => string | undefined) | undefined;
} & How;

export type How =
  | { readonly kind: 'choice'; readonly choices: readonly Offer[]; readonly columns?: 1 | 2 | 3 | undefined }
  | {
      readonly kind: 'many';
      readonly choices: readonly Offer[];
      /** So many that she types a few letters to find one. */
      readonly search?: string | undefined;
    }
  /** A long list, one line high. */
  | { readonly kind: 'pick'; readonly choices: readonly Offer[] }
  | { readonly kind: 'day'; readonly chips: readonly Chip[]; readonly partial?: boolean | undefined }
  | {
      readonly kind: 'text';
      readonly lines?: number | undefined;
      readonly keyboard?: 'text' | 'tel' | undefined;
      readonly maxLength: number;
    }
  | CountHow
  | {
      readonly kind: 'number';
      readonly unit?: string | undefined;
      readonly digits: number;
      readonly decimals?: 0 | 1 | 2 | undefined;
      readonly delete: string;
    };

export type CountHow = {
  readonly kind: 'count';
  readonly min: number;
  readonly max: number;
  readonly start: number;
  readonly unit: string;
  readonly words: { readonly less: string; readonly more: string };
};

export type Offer = {
  readonly value: string;
  readonly label: string;
  readonly sub?: string | undefined;
  /** What it means in clear words, shown on demand. */
  readonly clear?: string | undefined;
  readonly icon?: IconName | undefined;
  /** A drawing of what it is about. */
  readonly picture?: Topic | undefined;
  readonly aside?: boolean | undefined;
  readonly alone?: boolean | undefined;
};
export type Chip = { readonly label: string; readonly day: CalendarDate };
