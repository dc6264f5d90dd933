import type { FoundCard } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';

/** Whose card is this? A copied card may be more than one woman's: then all are shown, and she is asked for her name. */
export const foundCard = ({ caseload }: OpenPhone, cardId: string): FoundCard[] =>
  [...caseload.rows()].flatMap(([pairId, row]) => {
    const card = row.diary.cards?.find((each) => each.cardId === cardId);
    return card ? [{ pairId, counts: card.revoked ?? 'yes' }] : [];
  });
