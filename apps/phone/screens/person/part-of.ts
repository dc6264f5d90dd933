import type { PlanItem } from '@thari/protocol/rule';

/** A part of an item's id, as its rule put it together: the rule stands first. -1 is the last part. */
export const partOf = ({ id }: Pick<PlanItem, 'id'>, place: number): string => id.split('/').at(place) ?? '';
