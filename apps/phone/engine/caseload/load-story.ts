/**
 * What reads, folds and decides about whole stories: the events, the decisions and the rules, half of the engine's bytes. The diary and
 * the search are shown from rows without them, so they come a moment later, from the files that are kept on the phone.
 */
export const loadStory = () => import('./story.ts');
