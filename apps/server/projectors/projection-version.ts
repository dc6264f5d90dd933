import { pairRecord } from '@thari/care/projections/pair-record';
import { allIndicators } from '@thari/indicators/all-indicators';
import type { CalendarDate } from '@thari/kernel/calendar-date';
import { packVersion } from '@thari/protocol/pack';
import { packFor } from '@thari/protocol/packs/all-packs';

/** Everything that a stored pair was computed with. Where it differs from today's, the pair is folded again from the log. */
export const projectionVersion = (country: string, today: CalendarDate): string =>
  [
    `${pairRecord.name}/${pairRecord.version}`,
    packVersion(packFor(country, today)),
    ...allIndicators.map(({ id, version }) => `${id}/${version}`),
  ].join(' ');
