/** Every page of the gallery and the app it belongs to. Apart from the pages, so that a test in Node can read it. */
export const pageNames = {
  diary: 'phone',
  person: 'phone',
  empty: 'phone',
  choices: 'phone',
  date: 'phone',
  number: 'phone',
  fields: 'phone',
  lock: 'phone',
  parts: 'phone',
  loading: 'phone',
  dialog: 'phone',
  cover: 'phone',
  desk: 'office',
  'desk-form': 'office',
} as const;

export type PageName = keyof typeof pageNames;
