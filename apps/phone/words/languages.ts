import { en } from './en.ts';
import type { Words } from './words.ts';

/** A language is a draft until somebody who speaks it, by name, has read every sentence of it. English is what all are made from. */
type Checked =
  | {
      readonly state: 'complete';
      readonly approvedBy: 'written-in-it' | { readonly name: string; readonly on: string };
    }
  | {
      readonly state: 'draft';
      readonly approvedBy: undefined;
      /** "Draft: not yet checked by a speaker", in the language itself. */
      readonly saysDraft: string;
    };

export type Language = Checked & {
  /** As a browser writes it: `fr`, `zu`. */
  readonly code: string;
  /** What its speakers call it. It stands in the list whatever language is shown, so that she finds hers. */
  readonly ownName: string;
  /** English lies in the first bundle; every other one is a file of its own, kept on the phone like the rest of the app. */
  readonly load: () => Promise<Words>;
};

export const english = {
  code: 'en',
  ownName: 'English',
  state: 'complete',
  approvedBy: 'written-in-it',
  load: async () => en,
} satisfies Language;

/** Every language of the phone, in the order of the list. Another one is a few lines here: docs/how-to/add-a-language.md. */
export const languages: readonly Language[] = [
  english,
  {
    code: 'fr',
    ownName: 'Français',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Brouillon : pas encore relu par une personne qui parle cette langue.',
    load: async () => (await import('./fr.ts')).fr,
  },
  {
    code: 'pt',
    ownName: 'Português',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Rascunho: ainda não revisto por uma pessoa que fala esta língua.',
    load: async () => (await import('./pt.ts')).pt,
  },
  {
    code: 'sw',
    ownName: 'Kiswahili',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Rasimu: bado haijakaguliwa na mzungumzaji wa lugha hii.',
    load: async () => (await import('./sw.ts')).sw,
  },
  {
    code: 'zu',
    ownName: 'isiZulu',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Uhlaka: alukabhekwa umuntu okhuluma lolu limi.',
    load: async () => (await import('./zu.ts')).zu,
  },
  {
    code: 'st',
    ownName: 'Sesotho',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Moralo: ha o e-so hlahlojoe ke motho ea buang puo ena.',
    load: async () => (await import('./st.ts')).st,
  },
  {
    code: 'xh',
    ownName: 'isiXhosa',
    state: 'draft',
    approvedBy: undefined,
    saysDraft: 'Uyilo: alukajongwa ngumntu othetha olu lwimi.',
    load: async () => (await import('./xh.ts')).xh,
  },
];

/** Said beside the same in the language itself. */
const saysDraft = 'Draft: not yet checked by a speaker.';

/** The mark of a draft, in the language and in English; nothing for a language that was checked. */
export const draftMark = (language: Language | undefined): string | undefined =>
  language?.state === 'draft' ? `${language.saysDraft} ${saysDraft}` : undefined;

export const languageOf = (code: string | null): Language | undefined =>
  languages.find((language) => language.code === code);
