import type { Infant } from '@thari/care/projections/pair-record';
import type { About } from '../../questions/form.ts';

/** The baby a form is about: named by its id, or by one of its samples. */
export const babyOf = ({ page, subject }: Pick<About, 'page' | 'subject'>): Infant | undefined =>
  page?.record.infants.find(
    ({ infantId, samples }) =>
      infantId === subject.infantId || samples.some(({ sampleId }) => sampleId === subject.sampleId),
  );
