import { OneOf } from '@thari/kernel/schema';
import { type Static, Type } from 'typebox';

/** The words that events of a site choose from. Adding one is a new version of the event that uses it. */

/** A talking point, by the code that the phone has words for. */
export const Topics = Type.Array(Type.String({ pattern: '^[a-z][a-z0-9-]{1,40}$' }), { maxItems: 10 });

export const GroupKind = OneOf(['pregnant', 'mother-and-baby', 'young-mothers', 'couples', 'partners', 'mixed']);
export type GroupKind = Static<typeof GroupKind>;

/** People who came and were not asked for their names. */
export const Heads = Type.Integer({ minimum: 0, maximum: 999 });

export const Minutes = Type.Integer({ minimum: 1, maximum: 480 });

/** The hour where it happened, "14:30". */
export const Clock = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' });
