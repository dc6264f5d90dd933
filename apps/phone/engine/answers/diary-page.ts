import { diaryOn } from '@thari/care/projections/diary';
import { babyNames, motherName } from '../caseload/persons.ts';
import type { DiaryPage, NamedEntry } from '../engine-api.ts';
import type { OpenPhone } from '../open-phone.ts';

/** The diary of today, with the words that go on each row. Computed once for as long as neither the rows nor the day change. */
export const diaryPage = (phone: OpenPhone): DiaryPage => {
  const today = phone.clock.today();
  const version = phone.caseload.version();
  const kept = pages.get(phone);
  if (kept?.version === version && kept.page.today === today) return kept.page;
  const rows = [...phone.caseload.rows()].map(([, { diary }]) => diary);
  const page = { today, entries: diaryOn(rows, today).flatMap((entry) => named(phone, entry) ?? []) };
  pages.set(phone, { version, page });
  return page;
};

const pages = new WeakMap<OpenPhone, { readonly version: number; readonly page: DiaryPage }>();

const named = ({ caseload, owner }: OpenPhone, entry: ReturnType<typeof diaryOn>[number]): NamedEntry | undefined => {
  const { pairId, assignedTo } = entry.row;
  const row = caseload.get(pairId);
  return (
    row && {
      ...entry,
      name: motherName(row),
      code: row.code,
      babyNames: babyNames(row),
      mine: assignedTo === owner.worker.id,
    }
  );
};
