import { type Language, languages } from './languages.ts';
import type { Words } from './words.ts';

export type Spoken = { readonly code: string; readonly language: Language; readonly words: Words };

/** Every language with its words, loaded. A test that walks over them cannot pass by seeing none: English and one more are always there. */
export const everyLanguage: readonly Spoken[] = await Promise.all(
  languages.map(async (language) => ({ code: language.code, language, words: await language.load() })),
);
if (everyLanguage.length < 2) throw new Error('there is no language to test');
