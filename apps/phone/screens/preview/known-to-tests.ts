import type { PairPage } from '../../engine/engine-api.ts';
import { dateWords } from '../../words/date-words.ts';
import { en } from '../../words/en.ts';
import type { About, Subject } from '../questions/form.ts';
import { tellNomsa } from './nomsas-story.ts';
import { tellTheOthers } from './other-stories.ts';
import { openState } from './preview-door.ts';
import { type PreviewLog, previewLog } from './preview-log.ts';
import { pairPageOf } from './preview-pages.ts';
import { previewDay } from './preview-places.ts';

/** The words and the day of every test of a view. */
export const saying = { t: en, say: dateWords(en.dates), today: previewDay };

/** The whole cast, told anew for whoever asks, so that no test sees what another has written. */
export const toldLog = (): PreviewLog => {
  const log = previewLog();
  tellNomsa(log);
  tellTheOthers(log);
  return log;
};

export const pageIn = (log: PreviewLog, { pairId }: { readonly pairId: string }): PairPage => {
  const page = pairPageOf(log, pairId, previewDay);
  if (!page) throw new Error('not told');
  return page;
};

export const pageOf = (woman: { readonly pairId: string }): PairPage => pageIn(toldLog(), woman);

export const aboutOf = (page: PairPage | undefined, subject: Subject = {}): About => ({
  ...saying,
  state: openState,
  page,
  subject,
});
