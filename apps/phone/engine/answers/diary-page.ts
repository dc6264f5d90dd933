import { diaryOn } from '@thari/care/projections/diary';
import { coveredBy } from '@thari/sites/projections/cover';
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
  const covered = coveredBy(phone.siteWork.covers, phone.owner.worker.id, today);
  const page = { today, entries: diaryOn(rows, today).flatMap((entry) => named(phone, entry, covered) ?? []) };
  pages.set(phone, { version, page });
  return page;
};

const pages = new WeakMap<OpenPhone, { readonly version: number; readonly page: DiaryPage }>();

const named = (
  { caseload, owner, directory }: OpenPhone,
  entry: ReturnType<typeof diaryOn>[number],
  covered: ReadonlySet<string>,
): NamedEntry | undefined => {
  const { pairId, assignedTo } = entry.row;
  const row = caseload.get(pairId);
  return (
    row && {
      ...entry,
      name: motherName(row),
      code: row.code,
      babyNames: babyNames(row),
      mine: assignedTo === owner.worker.id || covered.has(assignedTo),
      ...(covered.has(assignedTo) && { coveredFor: directory.workers.find(({ id }) => id === assignedTo)?.name ?? '' }),
    }
  );
};
