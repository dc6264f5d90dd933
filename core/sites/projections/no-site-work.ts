import type { SiteWork } from './site-work.ts';

/** Apart from the folding: a phone needs it before it needs that. */
export const noSiteWork: SiteWork = {
  groups: [],
  talks: [],
  reviews: [],
  actions: [],
  covers: [],
  rounds: [],
  unrecorded: [],
};
