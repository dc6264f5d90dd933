import type { PairRecord } from '@thari/care/projections/pair-record';
import { dayIn, oneOf } from '../../questions/answers.ts';
import { choice, day, offers, pastChips } from '../../questions/ask.ts';
import { type DataOf, entry } from '../../questions/form.ts';
import { isBereaved } from '../bereaved.ts';
import { recording } from '../recording.ts';

/** The nurse saw her, or her and the baby, without a visit that was booked here. */
export const atClinic = entry('ClinicContactHeld', {
  questions: (_, about) => {
    const { t, today, page } = about;
    const { kind, kinds, heldOn } = t.visits.atClinic;
    return [
      ...(page && isBereaved(page.record) ? [] : [choice('kind', kind, offers(kinds), { columns: 2, page: 'seen' })]),
      day('heldOn', heldOn, pastChips(t, today), { page: 'seen' }),
    ];
  },
  shown: ({ t }) => [
    choice('kind', t.visits.atClinic.kind, offers(t.visits.atClinic.kinds)),
    day('heldOn', t.visits.atClinic.heldOn, []),
  ],
  facts: (answers, { t }) => ({
    kind: oneOf(answers, 'kind', t.visits.atClinic.kinds),
    heldOn: dayIn(answers, 'heldOn'),
  }),
});

export const atClinicForm = recording('holdClinicContact', atClinic, {
  start: (about) => ({ heldOn: about.today, kind: likelyContact(about), ...about.subject.proposed }),
  command: (known, _, id) => ({ name: 'holdClinicContact', data: { ...known, contactId: id } }),
});

type Known = { readonly page: { readonly record: Pick<PairRecord, 'mother'> } | undefined };

/** Before the birth while a baby is expected; after it, and after a loss, the other. */
export const likelyContact = ({ page }: Known): DataOf<'ClinicContactHeld'>['kind'] =>
  page?.record.mother.pregnancies.some(({ ended }) => !ended) ? 'antenatal' : 'postnatal';
