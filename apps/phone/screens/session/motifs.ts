import type { Topic } from '../forms/visits/session-topics.ts';

/**
 * Drawings of daily life in 64 x 64, drawn for Thari: a house, a bowl, a path. Nothing medical and no ribbon, so that a glance at
 * the screen tells nobody anything. `line` is drawn in indigo, `cloth` is filled softly behind it.
 */
export type Motif = { readonly line: string; readonly cloth?: string; readonly warm?: string };

const motifs = {
  twoTalking: {
    cloth: 'M8 54c0-12 5-18 12-18s12 6 12 18zM34 54c0-12 5-18 12-18s10 6 10 18z',
    line: 'M20 20a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM46 20a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM8 54c0-12 5-17 12-17s12 5 12 17M34 54c0-12 5-17 12-17s11 5 11 17M28 12c2-3 7-3 9 0',
  },
  path: {
    cloth: 'M4 58V44c12-9 24-9 34-4s16 4 22 0v18z',
    warm: 'M48 10a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
    line: 'M4 44c12-9 24-9 34-4s16 4 22 0M20 58c2-7 14-5 14-10s-8-3-6-6M46 40V30M46 32l6-4 6 4',
  },
  hands: {
    cloth: 'M10 34c8-2 12 2 16 6l12 2c4 1 4 6 0 7l-14 1-14-4z',
    line: 'M10 34c8-2 12 2 16 6l12 1c4 1 4 6 0 7H26M38 42l12-8c4-2 7 2 4 5L40 52c-2 2-5 3-8 3l-22-4M6 32v22h4V32zM32 12l2 5 5 2-5 2-2 5-2-5-5-2 5-2z',
  },
  house: {
    cloth: 'M14 30h36v24H14z',
    warm: 'M28 40h9v14h-9z',
    line: 'M8 31 32 12l24 19M14 28v26h36V28M28 54V40h9v14',
  },
  sunrise: {
    cloth: 'M6 46h52v8H6z',
    warm: 'M18 46a14 14 0 0 1 28 0z',
    line: 'M6 46h52M18 46a14 14 0 0 1 28 0M32 20v6M14 28l4 4M50 28l-4 4M6 54h52',
  },
  cup: {
    cloth: 'M14 28h28v14a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10z',
    line: 'M14 28h28v14a10 10 0 0 1-10 10h-8a10 10 0 0 1-10-10zM42 32h4a6 6 0 0 1 0 12h-4M22 20c-3-4 3-5 0-9M32 20c-3-4 3-5 0-9M10 56h38',
  },
  card: {
    cloth: 'M12 10h40v44H12z',
    line: 'M12 10h40v44H12zM20 22h16M20 32h24M20 42h10M38 42l4 4 8-9',
  },
  couple: {
    cloth: 'M12 54V40c0-5 3-8 8-8s8 3 8 8v14zM36 54V38c0-5 3-8 8-8s8 3 8 8v16z',
    line: 'M20 16a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM44 13a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 54V40c0-5 3-8 8-8s8 3 8 8v14M36 54V37c0-5 3-8 8-8s8 3 8 8v17M28 44h8',
  },
  nightRoad: {
    cloth: 'M4 56c14-8 42-8 56 0z',
    warm: 'M42 10c-8 2-10 12-4 17s15 1 16-6c-7 2-13-4-12-11z',
    line: 'M42 10c-8 2-10 12-4 17s15 1 16-6c-7 2-13-4-12-11zM6 40h20l4 8H8zM10 40v-6h10l4 6M12 48v4M26 48v4M14 16h.1M24 24h.1M10 26h.1',
  },
  bag: {
    cloth: 'M10 26h44v28H10z',
    warm: 'M10 36h44v6H10z',
    line: 'M10 26h44v28H10zM22 26v-6a6 6 0 0 1 6-6h8a6 6 0 0 1 6 6v6M10 36h44M10 42h44',
  },
  motherAndBaby: {
    cloth: 'M14 56c0-16 6-24 17-24s17 8 17 24z',
    warm: 'M38 34a6 6 0 1 0 0 12 6 6 0 0 0 0-12z',
    line: 'M28 10a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM14 56c0-16 5-26 15-26 8 0 13 5 16 10M38 34a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM20 44c6 9 18 10 26 2M48 56c0-4-1-8-2-10',
  },
  bowl: {
    cloth: 'M10 34h44c0 11-8 20-22 20S10 45 10 34z',
    line: 'M8 34h48M10 34c0 11 8 20 22 20s22-9 22-20M24 54h16M40 30 52 12M52 12c3-3 6 1 4 4M20 26c-2-3 2-4 0-8M29 26c-2-3 2-4 0-8',
  },
  sapling: {
    cloth: 'M32 32c-2-12-12-14-20-13 1 9 9 14 20 13zM33 24c1-10 10-14 19-13 0 9-8 15-19 13z',
    line: 'M32 56V28M32 34c-2-12-12-15-20-14 1 9 9 15 20 14zM32 26c1-10 11-15 20-14 0 9-9 15-20 14zM16 56h32',
  },
  flower: {
    warm: 'M32 12a8 8 0 1 0 0 16 8 8 0 0 0 0-16z',
    line: 'M32 28v28M32 44c-6-1-10-4-11-9 6 0 10 3 11 9zM32 50c5-1 9-4 10-9-6 0-9 3-10 9zM32 12a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM32 4v4M22 10l3 3M42 10l-3 3M18 20h4M46 20h-4',
  },
} as const satisfies Readonly<Record<string, Motif>>;

/** One drawing stands for several talks: what is alike looks alike. */
const byTopic: Readonly<Record<Topic, keyof typeof motifs>> = {
  feelings: 'twoTalking',
  'what-comes-next': 'path',
  'who-knows': 'hands',
  'safe-at-home': 'house',
  'every-day': 'sunrise',
  'side-effects': 'cup',
  'her-check': 'card',
  partner: 'couple',
  'staying-well': 'cup',
  'clinic-visits': 'path',
  'danger-signs': 'nightRoad',
  'birth-plan': 'bag',
  'baby-first-days': 'motherAndBaby',
  'baby-check': 'card',
  'baby-every-day': 'sunrise',
  feeding: 'motherAndBaby',
  'more-than-milk': 'bowl',
  'end-of-feeding': 'bowl',
  growing: 'sapling',
  injections: 'card',
  'next-baby': 'hands',
  'last-check': 'card',
  goodbye: 'path',
  grief: 'flower',
  'own-health': 'flower',
};

export const motifOf = (topic: Topic): Motif => motifs[byTopic[topic]];
