import type { SealedDraft } from '@thari/event-log/append';
import type { InTransaction } from '@thari/event-store-postgres/database';
import { ClinicDaysSet } from '@thari/sites/events/clinic-days-set';
import type { ClinicCalendar } from '@thari/sites/projections/clinic-calendar';
import { sql } from 'kysely';
import { type Recording, recordOnServer } from './record-on-server.ts';

/** What a site said last about its clinic days; undefined where it never said. */
export const clinicCalendarOf = async (trx: InTransaction, site: string): Promise<ClinicCalendar | undefined> => {
  const { rows } = await sql<{ calendar: ClinicCalendar | null }>`
    select clinic_calendar as calendar from site where id = ${site}`.execute(trx);
  return rows[0]?.calendar ?? undefined;
};

/** The event is the truth; the row beside the site is what its phones are told. */
export const setClinicDays = async (
  trx: InTransaction,
  data: ClinicDaysSet['data'],
  by: Recording & { readonly eventId: string },
): Promise<void> => {
  const { siteId, setOn, days, closedOn } = data;
  const calendar: ClinicCalendar = { setOn, clinicDays: days, closedOn };
  await sql`update site set clinic_calendar = ${JSON.stringify(calendar)}::jsonb where id = ${siteId}`.execute(trx);
  const draft: SealedDraft = {
    id: by.eventId,
    type: ClinicDaysSet.type,
    version: ClinicDaysSet.version,
    streamKind: 'site',
    stream: siteId,
    occurredOn: setOn,
    data,
  };
  await recordOnServer(trx, [draft], by);
};
