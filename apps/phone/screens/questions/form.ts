import type { CareRefusal } from '@thari/care/decisions/care-refusals';
import type { CareCommand, CareCommandName } from '@thari/care/decisions/commands';
import type { CareEvent } from '@thari/care/events/care-event';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import type { SiteCommand, SiteRefusal } from '@thari/sites/decisions/site-commands';
import type { GroupToRecord, Newcomer, PairPage, PhoneState, SitePage } from '../../engine/engine-api.ts';
import type { DateWords } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import type { Answers } from './answers.ts';
import type { Question } from './question.ts';

export type OpenState = Extract<PhoneState, { name: 'open' }>;

/** Whom and what a form is about, and what is known when it is opened. */
export type About = {
  readonly t: Words;
  readonly say: DateWords;
  readonly today: CalendarDate;
  readonly state: OpenState;
  /** Absent while a woman is being welcomed: she is not in the log yet. */
  readonly page: PairPage | undefined;
  /** What the team did and who is here, where the form is about the site and about nobody in particular. */
  readonly site?: SitePage | undefined;
  /** "09:14", where she is. */
  readonly clock?: string | undefined;
  readonly subject: Subject;
};

/** Ids only. */
export type Subject = {
  readonly infantId?: string;
  readonly sampleId?: string;
  readonly appointmentId?: string;
  readonly referralId?: string;
  readonly cardId?: string;
  readonly pregnancyId?: string;
  readonly disclosureId?: string;
  readonly eventId?: string;
  readonly actionId?: string;
  readonly coverId?: string;
  readonly roundId?: string;
  /** The mother or one baby. */
  readonly about?: string;
  /** An answer that is proposed, by the question it belongs to. */
  readonly proposed?: Readonly<Record<string, string>>;
};

export type DataOf<Type extends CareEvent['type']> = Extract<CareEvent, { type: Type }>['data'];
/** What the questions can say about an entry: its fields without the ids. */
export type Facts<Type extends CareEvent['type']> = {
  readonly [Field in keyof DataOf<Type>]?: DataOf<Type>[Field] | undefined;
};

/** One kind of entry: its questions, for recording, for reading back and for correcting. */
export type Entry<Type extends CareEvent['type'] = CareEvent['type'], Known extends Facts<Type> = Facts<Type>> = {
  readonly type: Type;
  readonly questions: (answers: Answers, about: About) => readonly Question[];
  /** The questions whose answers are read back, where they are not the ones that are asked. */
  readonly shown?: (about: About) => readonly Question[];
  readonly facts: (answers: Answers, about: About) => Known;
};

export const entry = <const Type extends CareEvent['type'], Known extends Facts<Type>>(
  type: Type,
  parts: Omit<Entry<Type, Known>, 'type'>,
): Entry<Type, Known> => ({ type, ...parts });

/** Where the app goes after a form: her page, her cards, or another form about her. */
export type After = { readonly form: CareCommandName; readonly subject: Subject } | 'person' | 'cards' | 'diary';

/** Everything that has a form: what is recorded about a woman, and what a team does for nobody in particular. */
export type FormName = CareCommandName | SiteFormName;
export type SiteFormName = Exclude<SiteCommand['name'], 'withdrawSiteEntry'>;

/** What a form about the site records. */
export type SiteSave =
  | { readonly is: 'command'; readonly command: SiteCommand }
  | { readonly is: 'group'; readonly group: GroupToRecord };

/** Something that can be written down: questions first, then the commands that record it. */
export type Form = {
  readonly name: FormName;
  /** What stands above the first question. */
  readonly opensWith?: 'since-last-time';
  readonly intro?: (about: About, answers: Answers, step: number) => string | undefined;
  readonly start?: (about: About) => Answers;
  readonly questions: (answers: Answers, about: About) => readonly Question[];
  readonly commands: (answers: Answers, about: About, ids: readonly string[]) => readonly CareCommand[];
  /** In the place of `commands`: it is about the site. */
  readonly atSite?: (answers: Answers, about: About, ids: readonly string[]) => SiteSave;
  /** How many new ids the commands need. */
  readonly ids: (answers: Answers, about: About) => number;
  /** True where there is nothing more to ask, and nothing to save. */
  readonly ends?: (answers: Answers) => boolean;
  /** Every answer once more before it is saved. */
  readonly review?: boolean;
  readonly saved?: (t: Words, answers: Answers) => string;
  /** Which question a refusal is about, where it is not a day. */
  readonly blames?: Partial<Record<CareRefusal | SiteRefusal, string>>;
  /** Whom it would bring in, so that somebody like her is looked for before it is saved. */
  readonly looksFor?: (answers: Answers, about: About) => Newcomer;
  readonly after?: (about: About, answers: Answers) => After;
};
