import { pairRecord } from '@thari/care/projections/pair-record';
import { allIndicators } from '@thari/indicators/all-indicators';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { fingerprintOf } from '@thari/protocol/fingerprint';
import { packVersion } from '@thari/protocol/pack';
import { packFor, packsOf } from '@thari/protocol/packs/all-packs';

/** Everything that a stored pair was computed with. Where it differs from today's, the pair is folded again from the log. */
export const projectionVersion = (country: string, today: CalendarDate): string =>
  [
    `${pairRecord.name}/${pairRecord.version}`,
    packVersion(packFor(country, today)),
    ...packsOf(country).map((pack) => `${packVersion(pack)}-${fingerprintOf(pack)}`),
    ...allIndicators.map(({ id, version }) => `${id}/${version}`),
  ].join(' ');
