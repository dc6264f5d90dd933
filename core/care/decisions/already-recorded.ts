import { Value } from 'typebox/value';
import type { CareEvent } from '../events/care-event.ts';
import type { PairState } from './pair-state.ts';

/** Does an entry say exactly this already? For facts that have no id of their own. */
export const alreadyRecorded = ({ entries }: PairState, { type, data }: CareEvent): boolean =>
  entries.some((entry) => !entry.withdrawnBy && entry.type === type && Value.Equal(entry.data, data));
