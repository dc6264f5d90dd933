import type { ComponentType } from 'preact';
import { DeskFormPage, DeskPage } from './office-pages.tsx';
import type { PageName } from './page-names.ts';
import { DiaryPage, EmptyPage, PersonPage } from './phone-lists.tsx';
import { LockPage } from './phone-lock.tsx';
import { CoverPage, DialogPage, LoadingPage, PartsPage } from './phone-parts.tsx';
import { ChoicesPage, DatePage, FieldsPage, NumberPage } from './phone-questions.tsx';

/** The components as they stand together on a screen. */
export const pages: Readonly<Record<PageName, ComponentType>> = {
  diary: DiaryPage,
  person: PersonPage,
  empty: EmptyPage,
  choices: ChoicesPage,
  date: DatePage,
  number: NumberPage,
  fields: FieldsPage,
  lock: LockPage,
  parts: PartsPage,
  loading: LoadingPage,
  dialog: DialogPage,
  cover: CoverPage,
  desk: DeskPage,
  'desk-form': DeskFormPage,
};
