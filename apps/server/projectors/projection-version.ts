import { pairRecord } from '@thari/care/projections/pair-record';
import { allIndicators } from '@thari/indicators/all-indicators';
import { packMark } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';
import type { Setting } from './project-pairs.ts';

/** Everything that a stored pair was computed with. Where it differs from today's, the pair is folded again from the log. */
export const projectionVersion = ({ country, today, packs }: Setting): string =>
  [
    `${pairRecord.name}/${pairRecord.version}`,
    packVersion(packFor(country, today)),
    ...packs.map(packMark),
    ...allIndicators.map(({ id, version }) => `${id}/${version}`),
  ].join(' ');
